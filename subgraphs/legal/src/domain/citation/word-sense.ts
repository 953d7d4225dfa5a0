/** The units that provisions are cited by, the outermost first. PART: parts and paragraphs that are counted in words, such as «часть вторая». */
export type CitedUnit = "APPENDIX" | "CHAPTER" | "ARTICLE" | "POINT" | "SUBPOINT" | "PART";

/** Words that say which kind of act is meant. DOCUMENT: what an act approves, such as rules. */
export type ActWord = "LAW" | "CODE" | "CONSTITUTION" | "DECREE" | "RESOLUTION" | "ORDER" | "DECISION" | "DOCUMENT";

/** What a word does in a citation or beside it. */
export type WordSense =
  | CitedUnit
  | ActWord
  | "OWN"
  | "FROM"
  | "AND"
  | "ORDINAL"
  | "APPROVED"
  | "REGISTERED"
  | "HEREAFTER"
  | "INTRODUCE"
  | "CHANGES"
  | "LOST_FORCE"
  | "RECOGNISE"
  | "CANCEL"
  | "REWORD";

const UNITS: ReadonlySet<string> = new Set<CitedUnit>(["APPENDIX", "CHAPTER", "ARTICLE", "POINT", "SUBPOINT", "PART"]);
const ACT_WORDS: ReadonlySet<string> = new Set<ActWord>(["LAW", "CODE", "CONSTITUTION", "DECREE", "RESOLUTION", "ORDER", "DECISION", "DOCUMENT"]);

export const isUnit = (sense: WordSense | null | undefined): sense is CitedUnit => sense != null && UNITS.has(sense);
export const isActWord = (sense: WordSense | null | undefined): sense is ActWord => sense != null && ACT_WORDS.has(sense);

export type SenseRule = readonly [WordSense, RegExp];

/** Rules by the first letters that all words of a rule share, so that most words are told to be none at once. */
export function sensesByBeginning(rules: Readonly<Record<string, ReadonlyArray<SenseRule>>>): (word: string) => WordSense | null {
  const byBeginning = new Map(Object.entries(rules));
  return (word) => {
    const candidates = byBeginning.get(word.length > 3 ? word.slice(0, 3) : word);
    if (candidates === undefined) return null;
    for (const [sense, form] of candidates) if (form.test(word)) return sense;
    return null;
  };
}
