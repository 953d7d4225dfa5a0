import type { Provision } from "../structure/provision";
import type { CitationEffect } from "./citation";

const WHOLE_ACT = "(?:(?:настоящ\\p{L}+ )?(?:совместн\\p{L}+ )?(?:приказ|закон|кодекс|указ|постановление|решение)\\p{L}* )?";
const ENDED_RU = new RegExp(`(?:^|[.!] ?)(?:сноска\\. ?)?${WHOLE_ACT}(?:утратил[аои]? силу|признан[аоы]? утративш\\p{L}+ силу)`, "u");
const ENDED_KK = /(?:^|[.!] ?)(?:ескерту\. ?)?(?:(?:осы )?(?:бұйрық|заң|кодекс|жарлық|қаулы|шешім)\p{L}* )?(?:күші жойыл(?:ды|ған)|күшін жой(?:ды|ған))/u;

/** Whether words, as they are matched, say that the act as a whole lost its force, and from which sign on. Null: they do not. */
export function endedAt(words: string): number | null {
  const found = ENDED_RU.exec(words) ?? ENDED_KK.exec(words);
  return found?.index ?? null;
}

/** What a note does: it changes the unit that it stands with, or ends the act where it stands with none. */
export function noteEffect(words: string, unit: Provision | null): CitationEffect {
  return endedAt(words) !== null && (unit === null || unit.kind === "PARAGRAPH") ? "ENDED_BY" : "CHANGED_BY";
}
