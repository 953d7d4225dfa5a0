import { fold } from "@tizilim/common/pure/language/fold";
import { REQUIREMENT_ITEMS } from "@tizilim/legal/domain/requirement/requirement-item";
import type { ReadCard } from "@tizilim/legal/domain/card/read-card";
import type { AnalysedAct, AnalysedService } from "./analysed-act";
import { alike, likeness } from "./alike-names";
import type { CorpusAct } from "./corpus-half";
import type { Marks } from "./marks";
import type { CorpusLanguage, TrueService } from "./truth";

export const MEASURED = ["candidates", "INCLUDE", "EXCLUDE", "hidden", "matches", "items", "false PRESENT", "values", "discrepancies", "card"] as const;
export type Measured = (typeof MEASURED)[number];

export interface Miss {
  readonly act: string;
  readonly language: CorpusLanguage;
  readonly what: Measured;
  readonly expected: string;
  readonly found: string;
}

export type Outcome = { readonly what: Measured } & ({ readonly marks: Marks; readonly miss: Miss | null });

interface Pair {
  readonly truth: TrueService;
  readonly analysed: AnalysedService;
}

/** What came out of one act in one of its languages, one outcome for everything that could go right or wrong. */
export function measureAct(act: CorpusAct, analysed: AnalysedAct, language: CorpusLanguage): Outcome[] {
  const outcome = (what: Measured, kind: keyof Marks, expected: string, found: string): Outcome => ({
    what,
    marks: { hits: kind === "hits" ? 1 : 0, wrong: kind === "wrong" ? 1 : 0, missed: kind === "missed" ? 1 : 0 },
    miss: kind === "hits" ? null : { act: act.folder, language, what, expected, found },
  });
  const expected = act.truth.services.filter(({ name }) => name[language] !== null);
  const found = analysed.services.filter(({ found: { name } }) => name[language] !== null);
  const pairs = pairsOf(expected, found, language);
  return [...candidates(), ...pairs.flatMap(ofPair), ...card()];

  function candidates(): Outcome[] {
    const outcomes: Outcome[] = [];
    for (const { truth } of pairs) for (const what of kindsOf(truth)) outcomes.push(outcome(what, "hits", "", ""));
    for (const truth of expected.filter((each) => !pairs.some((pair) => pair.truth === each))) {
      for (const what of kindsOf(truth)) outcomes.push(outcome(what, "missed", `${truth.kind}${truth.hidden ? " hidden" : ""} ${truth.name[language]}`, "–"));
    }
    for (const { found: each } of found.filter((service) => !pairs.some((pair) => pair.analysed === service))) {
      for (const what of kindsOf(each)) outcomes.push(outcome(what, "wrong", "–", `${each.kind}${each.hidden ? " hidden" : ""} ${each.name[language]} (${each.signals.join(", ")})`));
    }
    return outcomes;
  }

  function ofPair({ truth, analysed: { found: service, match, discrepancies } }: Pair): Outcome[] {
    const wanted = truth.match === null ? "NONE" : typeof truth.match === "string" ? truth.match : [...truth.match].sort().join(" or ");
    const got = match.kind === "NONE" ? "NONE" : match.kind === "ONE" ? match.code : match.codes.map(({ code }) => code).sort().join(" or ");
    const outcomes = [sameOrBoth("matches", `${truth.name[language]}: ${wanted}`, `${truth.name[language]}: ${got}`, wanted === "NONE", got === "NONE")];
    if (truth.kind === "EXCLUDE") return outcomes.flat();
    for (const item of REQUIREMENT_ITEMS) {
      const verdict = truth.items?.[language]?.[item];
      if (verdict === undefined) continue;
      const check = service.requirements.find((each) => each.item === item && each.language.toLowerCase() === language);
      const label = `${truth.name[language]}: ${item} `;
      outcomes.push([outcome("items", check?.verdict === verdict ? "hits" : "missed", label + verdict, `${label}${check?.verdict ?? "unchecked"} ${(check?.evidence?.quote ?? "").slice(0, 120)}`)]);
      const lie = check?.verdict === "PRESENT" && (verdict === "EMPTY" || verdict === "MISSING");
      outcomes.push([outcome("false PRESENT", lie ? "wrong" : "hits", label + verdict, `${label}PRESENT ${(check?.evidence?.quote ?? "").slice(0, 120)}`)]);
    }
    if (truth.said !== undefined) {
      for (const [field, want, value] of [["fee", truth.said.fee, service.said.fee?.kind ?? null], ["forms", truth.said.forms, service.said.forms], ["channels", truth.said.channels, service.said.channels]] as const) {
        const [wished, had] = [listed(want), listed(value)];
        outcomes.push([outcome("values", wished === had ? "hits" : "missed", `${truth.name[language]}: ${field} ${wished}`, `${field} ${had}`)]);
      }
    }
    const fields = new Set(truth.discrepancies.map(({ field }) => field));
    for (const { field, actValue, registryValue } of discrepancies) {
      const right = fields.delete(field);
      outcomes.push([outcome("discrepancies", right ? "hits" : "wrong", "–", `${truth.name[language]}: ${field} ${actValue} <> ${registryValue}`)]);
    }
    for (const field of fields) outcomes.push([outcome("discrepancies", "missed", `${truth.name[language]}: ${field}`, "–")]);
    return outcomes.flat();
  }

  /** A wrong code is both: one found that is not, one missed. */
  function sameOrBoth(what: Measured, wanted: string, got: string, nothingWanted: boolean, nothingGot: boolean): Outcome[] {
    if (wanted === got) return [outcome(what, "hits", "", "")];
    return [...(nothingGot ? [] : [outcome(what, "wrong", wanted, got)]), ...(nothingWanted ? [] : [outcome(what, "missed", wanted, got)])];
  }

  function card(): Outcome[] {
    const read = analysed.cards[language] as ReadCard;
    const { card: truth } = act.truth;
    const fields: [string, string | null, string | null][] = [
      ["id", truth.id, truth.id === null ? null : (read.id?.value ?? null)], ["kind", truth.kind, read.kind?.value ?? null], ["number", plainNumber(truth.number), plainNumber(read.number?.value ?? null)], ["date", truth.date, read.date?.value ?? null],
      ["registrationNumber", truth.registrationNumber, read.registrationNumber?.value ?? null],
    ];
    const title = truth.title[language] ?? null;
    const same = title === null ? read.title === null : alike(title, read.title?.value ?? null, language);
    return [
      ...fields.filter(([, wanted, got]) => wanted !== null || got !== null).map(([field, wanted, got]) => outcome("card", wanted === got ? "hits" : "missed", `${field} ${wanted}`, `${field} ${got}`)),
      outcome("card", same ? "hits" : "missed", `title ${title}`, `title ${read.title?.value ?? null}`),
    ];
  }
}

/** Latin and Cyrillic Roman figures, НК and НҚ are one, and so are «88-V» and «88-V ЗРК». An id that follows from the marks alone is not held against a page that does not tell it. */
function plainNumber(number: string | null): string | null {
  return number === null ? null : fold(number).replace(/ (?:зрк|крз|қрз)$/, "");
}

function kindsOf({ kind, hidden }: { kind: "INCLUDE" | "EXCLUDE"; hidden: boolean }): Measured[] {
  return ["candidates", kind, ...(hidden ? (["hidden"] as const) : [])];
}

/** Each true service with the most alike of its kind that is found. */
function pairsOf(expected: ReadonlyArray<TrueService>, found: ReadonlyArray<AnalysedService>, language: CorpusLanguage): Pair[] {
  const likely = expected.flatMap((truth) =>
    found.filter(({ found: { kind, name } }) => kind === truth.kind && alike(name[language], truth.name[language], language)).map((analysed) => ({ truth, analysed, by: likeness(analysed.found.name[language] as string, truth.name[language] as string, language) })),
  );
  const pairs: Pair[] = [];
  for (const each of likely.sort((a, b) => b.by - a.by)) if (!pairs.some(({ truth, analysed }) => truth === each.truth || analysed === each.analysed)) pairs.push(each);
  return pairs;
}

function listed(value: ReadonlyArray<string> | string | null): string {
  return value === null ? "null" : typeof value === "string" ? value : [...value].sort().join("+");
}
