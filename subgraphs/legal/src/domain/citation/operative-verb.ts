import type { Language } from "@tizilim/common/pure/localized-text";
import type { Phrase } from "./phrase";
import type { WordSense } from "./word-sense";

export interface OperativeVerb {
  readonly effect: "AMENDS" | "REPEALS";
  /** The token that acts stand behind in Russian, before in Kazakh. */
  readonly at: number;
}

/** How far from the beginning «отменить» may stand, in tokens. */
const AT_BEGINNING = 6;

/** «Внести … изменения», «өзгерістер енгізілсін»; «признать утратившими силу», «күші жойылды деп танылсын»; «отменить». Null: the provision touches no act. */
export function verbOf({ tokens }: Phrase, language: Language): OperativeVerb | null {
  const at = (sense: WordSense): number => tokens.findIndex((token) => token.sense === sense);
  const lost = at("LOST_FORCE");
  const recognise = at("RECOGNISE");
  if (lost >= 0 && recognise >= 0) return { effect: "REPEALS", at: language === "RU" ? Math.min(lost, recognise) : lost };
  const introduce = at("INTRODUCE");
  if (introduce >= 0 && at("CHANGES") >= 0) return { effect: "AMENDS", at: introduce };
  const cancel = at("CANCEL");
  return cancel >= 0 && cancel < AT_BEGINNING ? { effect: "REPEALS", at: cancel } : null;
}
