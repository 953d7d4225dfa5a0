import type { Reader } from "@tizilim/common/database/reader";
import { and, keysetPage } from "@tizilim/common/database/keyset";
import { requirePage, type PageArgs } from "@tizilim/common/graphql/page-arguments";
import { formatReference, type AsOf } from "@tizilim/common/pure/as-of";
import type { Day } from "@tizilim/common/pure/day";
import { listName } from "@tizilim/common/pure/list-name";
import type { Language } from "@tizilim/common/pure/localized-text";
import { pageOf, type Page } from "@tizilim/common/pure/page-request";
import type { ServiceRecord } from "../domain/service-record";
import { VERSION_COLUMNS, viewOf, type VersionRow } from "../register/view";
import { requireSearchText } from "../service/require-service-filter";
import { serviceCondition } from "../service/service-condition";
import type { ServiceFilterInput } from "../service/service-filter.input";
import { serviceValue, type ServiceValue } from "../service/service.value";
import { bestScore, searchHits, searchWords } from "./search-condition";

export interface SearchConnection {
  readonly edges: ReadonlyArray<{ cursor: string; node: ServiceValue; score: number; matchedLanguage: Language | null }>;
  readonly nodes: ReadonlyArray<ServiceValue>;
  readonly pageInfo: Page<never>["pageInfo"];
  readonly count: () => Promise<number>;
}

type Row = VersionRow & { total: number | string; kkTotal: number | string; ruTotal: number | string };

const SORT = [{ name: "total", descending: true }, { name: "subject" }];

/** Services that every word of the text meets, best first, services of one weight by code. */
export async function searchServices(
  reader: Reader,
  today: Day,
  question: { text: string; filter?: ServiceFilterInput | null; asOf: AsOf; page: PageArgs },
): Promise<SearchConnection> {
  const { filter, asOf } = question;
  const words = searchWords(requireSearchText(question.text, "text"));
  const list = listName("search", { words, filter: filter ?? null, asOf: formatReference("", asOf) });
  const page = requirePage(question.page, list, SORT.length);
  if (words.length === 0) return { edges: [], nodes: [], pageInfo: pageOf([], page, list, () => []).pageInfo, count: async () => 0 };

  const hits = searchHits(words, asOf, today);
  const condition = serviceCondition(filter, asOf, today);
  const from = `FROM service_version JOIN (${hits.sql}) hits ON hits.versionId = service_version.id`;
  const counting = `SELECT COUNT(*) AS n ${from} WHERE ${condition.sql}`;
  const { where, orderLimit } = keysetPage(SORT, page);
  const filtered = and([condition, where]);
  const rows = await reader.rows<Row>(`SELECT ${VERSION_COLUMNS}, total, kkTotal, ruTotal ${from} WHERE ${filtered.sql} ${orderLimit}`, [
    ...hits.parameters,
    ...filtered.parameters,
  ]);
  const read = pageOf(rows, page, list, (row) => [Number(row.total), row.subject]);
  const edges = read.edges.map(({ cursor, node }) => ({
    cursor,
    node: serviceValue(viewOf<ServiceRecord>(node, asOf)),
    score: Number(node.total) / bestScore(words.length),
    matchedLanguage: matchedLanguage(Number(node.kkTotal), Number(node.ruTotal)),
  }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: read.pageInfo,
    count: async () => Number((await reader.row<{ n: number | string }>(counting, [...hits.parameters, ...condition.parameters]))?.n ?? 0),
  };
}

/** Where both languages meet the query alike, Kazakh: the state language. */
function matchedLanguage(kk: number, ru: number): Language | null {
  if (kk === 0 && ru === 0) return null;
  return ru > kk ? "RU" : "KK";
}
