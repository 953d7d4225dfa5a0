import { and, oneOf, type SqlPart } from "@tizilim/common/database/keyset";
import { temporalCondition } from "@tizilim/common/database/temporal-condition";
import type { AsOf } from "@tizilim/common/pure/as-of";
import type { Day } from "@tizilim/common/pure/day";
import { searchHits, searchWords } from "../search/search-condition";
import { requireServiceFilter } from "./require-service-filter";
import type { ServiceFilterInput } from "./service-filter.input";

/** Which rows of service_version a list shows. */
export function serviceCondition(filter: ServiceFilterInput | null | undefined, asOf: AsOf, today: Day): SqlPart {
  const { status, sections, subsections, category, providers, fee, governingActs, forms, channels, recipients, text } = requireServiceFilter(filter);
  const parts = [temporalCondition(asOf, today), oneOf("status", status)];
  if (sections) parts.push(oneOf("section", sections));
  if (subsections) parts.push(oneOf("subsection", subsections));
  if (category) parts.push(oneOf("category", category));
  if (providers) parts.push(oneOf("provider", providers));
  if (fee) parts.push(oneOf("feeKind", fee));
  if (governingActs) parts.push(oneOf("governingAct", governingActs));
  if (forms) parts.push(holdsOneOf("forms", forms));
  if (channels) parts.push(holdsOneOf("channels", channels));
  if (recipients) parts.push(holdsOneOf("recipients", recipients));
  if (text !== null) parts.push(textCondition(text, asOf, today));
  return and(parts);
}

function textCondition(text: string, asOf: AsOf, today: Day): SqlPart {
  const words = searchWords(text);
  if (words.length === 0) return { sql: "1 = 0", parameters: [] };
  const hits = searchHits(words, asOf, today);
  return { sql: `id IN (SELECT versionId FROM (${hits.sql}) texts)`, parameters: hits.parameters };
}

function holdsOneOf(column: string, values: ReadonlyArray<string>): SqlPart {
  if (values.length === 0) return { sql: "1 = 0", parameters: [] };
  return { sql: `(${values.map(() => `${column} LIKE ?`).join(" OR ")})`, parameters: values.map((value) => `%,${value},%`) };
}
