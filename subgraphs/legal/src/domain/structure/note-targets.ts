/** A unit that a note names. A title or a preamble has no number. */
export interface NoteTarget {
  readonly unit: "ARTICLE" | "CHAPTER" | "POINT" | "SUBPOINT" | "APPENDIX" | "TITLE" | "PREAMBLE";
  readonly number: string | null;
}

const LOOKED_AT = 300;
const RUSSIAN = /(?<!\p{L})(стать|подпункт|пункт|глав|раздел|параграф|приложени|заголов|преамбул)\p{L}*(?:\s+№?\s*(\d{1,4}(?:-\d{1,3})*|[IVX]{1,6}))?/giu;
const KAZAKH = /(?<![\p{L}\d])(?:(\d{1,4}(?:-\d{1,3})*)(?:\)\s|\s?-\s?)(бап|бабы|тармақша|тармағы|тармақ|тарау|бөл[іi]м|параграф|қосымша)|(тақырып|тақырыбы|к[іi]р[іi]спе|преамбула))/giu;
const UNITS: ReadonlyArray<readonly [word: RegExp, unit: NoteTarget["unit"]]> = [
  [/^(стать|ба[пб])/, "ARTICLE"], [/^(подпункт|тармақша)/, "SUBPOINT"], [/^(пункт|тарма)/, "POINT"],
  [/^(глав|раздел|параграф|тарау|бөл)/, "CHAPTER"], [/^(приложени|қосымша)/, "APPENDIX"], [/^(заголов|тақыры)/, "TITLE"], [/^(преамбул|к[іi]р)/, "PREAMBLE"],
];

/** The units that a note names at its beginning, before it names acts. */
export function noteTargets(note: string): ReadonlyArray<NoteTarget> {
  const head = untilFirstAct(note.slice(0, LOOKED_AT));
  const named = [...head.matchAll(RUSSIAN)].map(([, word, number]) => target(word as string, number));
  const kazakh = [...head.matchAll(KAZAKH)].map(([, number, word, bare]) => target((word ?? bare) as string, number));
  return [...named, ...kazakh].filter(({ unit, number }) => number !== null || unit === "TITLE" || unit === "PREAMBLE" || unit === "APPENDIX");
}

function target(word: string, number: string | undefined): NoteTarget {
  const small = word.toLowerCase();
  return { unit: UNITS.find(([of]) => of.test(small))?.[1] ?? "ARTICLE", number: number ?? null };
}

function untilFirstAct(head: string): string {
  const at = head.search(/\d{2}\.\d{2}\.\d{4}|№/);
  return at < 0 ? head : head.slice(0, at);
}
