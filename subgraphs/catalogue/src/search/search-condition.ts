import type { SqlPart } from "@tizilim/common/database/keyset";
import { temporalCondition } from "@tizilim/common/database/temporal-condition";
import { queryTerms, type QueryTerm } from "@tizilim/common/pure/language/search-terms";
import type { AsOf } from "@tizilim/common/pure/as-of";
import type { Day } from "@tizilim/common/pure/day";
import { LONGEST_TERM, type SearchTarget } from "./search-term.store";

/** Words of a query that count; more make a search no sharper. */
export const MOST_WORDS = 10;

/** What a meeting of a word with a text is worth: whole word, stem, beginning. Names of the service weigh most. */
const WEIGHTS: Readonly<Record<SearchTarget, Readonly<Record<Meeting, number>>>> = {
  SERVICE: { word: 16, stem: 12, prefix: 8 },
  PROVIDER: { word: 4, stem: 3, prefix: 2 },
  SUBSECTION: { word: 4, stem: 3, prefix: 2 },
  SECTION: { word: 2, stem: 2, prefix: 1 },
};
type Meeting = "word" | "stem" | "prefix";

/** Score of a query that meets the service's name word for word; others are told in proportion to it. */
export function bestScore(words: number): number {
  return words * WEIGHTS.SERVICE.word;
}

export function searchWords(text: string): QueryTerm[] {
  return queryTerms(text)
    .slice(0, MOST_WORDS)
    .map(({ word, stems }) => ({ word: word.slice(0, LONGEST_TERM), stems: stems.map((stem) => stem.slice(0, LONGEST_TERM)) }));
}

/**
 * Versions of services that every word meets: `versionId`, `total` (the sum of each word's best meeting) and what each
 * language adds to it. Whole numbers only, so that both databases rank alike.
 */
export function searchHits(words: ReadonlyArray<QueryTerm>, asOf: AsOf, today: Day): SqlPart {
  const meetings = words.flatMap((word, index) => meetingsOf(word, index, asOf, today));
  return {
    sql:
      "SELECT versionId, SUM(best) AS total, SUM(kk) AS kkTotal, SUM(ru) AS ruTotal FROM (" +
      "SELECT versionId, word, MAX(score) AS best, MAX(CASE WHEN language = 'KK' THEN score ELSE 0 END) AS kk, " +
      "MAX(CASE WHEN language = 'RU' THEN score ELSE 0 END) AS ru FROM (" +
      `${meetings.map((part) => part.sql).join(" UNION ALL ")}) meetings GROUP BY versionId, word) words ` +
      `GROUP BY versionId HAVING COUNT(*) = ${words.length}`,
    parameters: meetings.flatMap((part) => part.parameters),
  };
}

function meetingsOf(term: QueryTerm, index: number, asOf: AsOf, today: Day): SqlPart[] {
  return (Object.keys(WEIGHTS) as SearchTarget[]).map((target) => {
    const score = scoreOf(term, target);
    const from = target === "SERVICE" ? { sql: "", parameters: [] } : services(target, asOf, today);
    const id = target === "SERVICE" ? "t.versionId" : "s.id";
    return {
      sql: `SELECT ${id} AS versionId, ${index} AS word, ${score.sql} AS score, t.language AS language FROM search_term t ${from.sql} WHERE ${met(term, target)}`,
      parameters: [...score.parameters, ...from.parameters, ...metParameters(term)],
    };
  });
}

function scoreOf(term: QueryTerm, target: SearchTarget): SqlPart {
  const { word, stem, prefix } = WEIGHTS[target];
  return {
    sql: `CASE WHEN t.kind = 'STEM' THEN ${stem} WHEN t.term = ? THEN ${word} ELSE ${prefix} END`,
    parameters: [term.word],
  };
}

/** A word, or one that begins with it, or one of its stems. U+FFFF sorts after every letter. */
function met(term: QueryTerm, target: SearchTarget): string {
  const stems = term.stems.length === 0 ? "" : ` OR (t.kind = 'STEM' AND t.term IN (${term.stems.map(() => "?").join(", ")}))`;
  return `t.target = '${target}' AND ((t.kind = 'WORD' AND t.term >= ? AND t.term < ?)${stems})`;
}

function metParameters(term: QueryTerm): string[] {
  return [term.word, `${term.word}\uffff`, ...term.stems];
}

const COLUMN_OF: Readonly<Record<Exclude<SearchTarget, "SERVICE">, readonly [table: string, column: string]>> = {
  PROVIDER: ["provider_version", "provider"],
  SUBSECTION: ["subsection_version", "subsection"],
  SECTION: ["section_version", "section"],
};

/** From the name of a provider, section or subsection, as it was called at the moment, to its services. */
function services(target: Exclude<SearchTarget, "SERVICE">, asOf: AsOf, today: Day): SqlPart {
  const [table, column] = COLUMN_OF[target];
  const named = temporalCondition(asOf, today, "n");
  const service = temporalCondition(asOf, today, "s");
  return {
    sql: `JOIN ${table} n ON n.id = t.versionId AND ${named.sql} JOIN service_version s ON s.${column} = n.subject AND ${service.sql}`,
    parameters: [...named.parameters, ...service.parameters],
  };
}
