import { and, oneOf, type SqlPart } from "@tizilim/common/database/keyset";
import { temporalCondition } from "@tizilim/common/database/temporal-condition";
import { badInput } from "@tizilim/common/graphql/registry-error";
import { parseReference, type AsOf } from "@tizilim/common/pure/as-of";
import type { Day } from "@tizilim/common/pure/day";
import { searchHits, searchWords } from "../search/search-condition";
import type { ServiceFilterInput } from "./service-filter.input";

const LONGEST_TEXT = 200;
const MOST_VALUES = 200;
const LEVEL_CODE = /^[0-9]{1,7}$/;

/** Which rows of service_version a list shows. */
export function serviceCondition(filter: ServiceFilterInput | null | undefined, asOf: AsOf, today: Day): SqlPart {
  const parts = [temporalCondition(asOf, today), among("status", filter?.status ?? ["IN_FORCE"])];
  if (!filter) return and(parts);
  if (filter.sections) parts.push(among("section", requireCodes(filter.sections, "filter.sections"), "filter.sections"));
  if (filter.subsections) parts.push(among("subsection", requireCodes(filter.subsections, "filter.subsections"), "filter.subsections"));
  if (filter.category) parts.push(among("category", filter.category));
  if (filter.providers) parts.push(among("provider", filter.providers.map(plainId), "filter.providers"));
  if (filter.fee) parts.push(among("feeKind", filter.fee));
  if (filter.governingActs) parts.push(among("governingAct", filter.governingActs, "filter.governingActs"));
  if (filter.forms) parts.push(holdsOneOf("forms", filter.forms));
  if (filter.channels) parts.push(holdsOneOf("channels", filter.channels));
  if (filter.recipients) parts.push(holdsOneOf("recipients", filter.recipients));
  if (filter.text != null) parts.push(textCondition(filter.text, asOf, today));
  return and(parts);
}

/** Throws BAD_USER_INPUT where the text is too long. */
export function requireSearchText(text: string, argument: string): string {
  if (text.length > LONGEST_TEXT) throw badInput(argument, `has at most ${LONGEST_TEXT} characters, got ${text.length}`);
  return text;
}

function textCondition(text: string, asOf: AsOf, today: Day): SqlPart {
  const words = searchWords(requireSearchText(text, "filter.text"));
  if (words.length === 0) return { sql: "1 = 0", parameters: [] };
  const hits = searchHits(words, asOf, today);
  return { sql: `id IN (SELECT versionId FROM (${hits.sql}) texts)`, parameters: hits.parameters };
}

function among(column: string, values: ReadonlyArray<string>, argument?: string): SqlPart {
  if (argument !== undefined && values.length > MOST_VALUES) throw badInput(argument, `takes at most ${MOST_VALUES} values`);
  return oneOf(column, values);
}

function holdsOneOf(column: string, values: ReadonlyArray<string>): SqlPart {
  if (values.length === 0) return { sql: "1 = 0", parameters: [] };
  return { sql: `(${values.map(() => `${column} LIKE ?`).join(" OR ")})`, parameters: values.map((value) => `%,${value},%`) };
}

/** How many digits a level has is dated configuration, so a code of a level is any digits fewer than a service's. */
function requireCodes(codes: ReadonlyArray<string>, argument: string): ReadonlyArray<string> {
  const malformed = codes.find((code) => !LEVEL_CODE.test(code));
  if (malformed === undefined) return codes;
  throw badInput(argument, `holds codes of digits, such as 001 or 00101, got ${JSON.stringify(malformed.slice(0, 20))}`);
}

function plainId(id: string): string {
  return parseReference(id)?.id ?? id;
}
