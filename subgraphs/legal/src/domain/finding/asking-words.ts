import type { Language } from "@tizilim/common/pure/localized-text";
import { KAZAKH_ASKING } from "./kazakh-asking";
import { RUSSIAN_ASKING } from "./russian-asking";

/** The words by which a sentence tells that something is asked of a body, and by whom. All are matched against words as they are matched. */
export interface AskingWords {
  /** Someone hands papers in, turns to a body, or wishes to be given something. */
  readonly asks: RegExp;
  /** The same as a step of a table tells it, beside which stands who does it. */
  readonly asksInAStep?: RegExp;
  /** The same without the one who asks: papers are handed in, taken in, considered. */
  readonly askedFor: RegExp;
  /** Those outside of the state's own offices. */
  readonly person: RegExp;
  /** Something is given to one who is no office, whatever they are called. */
  readonly receives: RegExp;
  /** Offices of the state and those who serve in them, as the subject of a sentence or its agent. */
  readonly office: RegExp;
  /** One who is given something; in a language that tells it by endings. */
  readonly givenTo?: RegExp;
  /** An office that something is handed in to. */
  readonly toOffice: RegExp;
  /** What is handed in is no application: a complaint, a report, a plea to a court. */
  readonly otherPaper: RegExp;
}

export const ASKING_WORDS: Readonly<Record<Language, AskingWords>> = { RU: RUSSIAN_ASKING, KK: KAZAKH_ASKING };
