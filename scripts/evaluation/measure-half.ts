import { registerIndex } from "@tizilim/legal/domain/register/indexed-register";
import { analysedAct } from "./analysed-act";
import type { CorpusHalf } from "./corpus-half";
import { addMarks, NO_MARKS, type Marks } from "./marks";
import { measureAct, MEASURED, type Measured, type Miss } from "./measure-act";
import type { CorpusLanguage } from "./truth";

export interface MeasuredHalf {
  readonly marks: Readonly<Record<CorpusLanguage, Readonly<Record<Measured, Marks>>>>;
  readonly misses: ReadonlyArray<Miss>;
}

/** Every act of a half held against its truth; acts whose folder `chosen` refuses are left out. */
export function measureHalf(half: CorpusHalf, chosen: (folder: string) => boolean = () => true): MeasuredHalf {
  const register = registerIndex(half.register);
  const marks = { ru: noMarks(), kk: noMarks() };
  const misses: Miss[] = [];
  for (const act of half.acts.filter(({ folder }) => chosen(folder))) {
    const analysed = analysedAct(act, register);
    for (const { language } of act.texts) {
      for (const { what, marks: each, miss } of measureAct(act, analysed, language)) {
        marks[language][what] = addMarks(marks[language][what], each);
        if (miss !== null) misses.push(miss);
      }
    }
  }
  return { marks, misses };
}

function noMarks(): Record<Measured, Marks> {
  return Object.fromEntries(MEASURED.map((what) => [what, NO_MARKS])) as Record<Measured, Marks>;
}
