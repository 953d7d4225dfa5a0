import type { Day } from "@tizilim/common/pure/day";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { LAW_KNOWN_FROM } from "../law-editions";

/** LAW/15, norms 55 and 61-66, and its exclusion with LAW/13 (2) by Law № 256-VIII of 09.01.2026. */
export const PUBLIC_DISCUSSION_RULE = {
  provision: "LAW/15 (3)",
  /** LAW/15 (3) */
  workingDays: 10,
  knownFrom: LAW_KNOWN_FROM,
  /**
   * Excluded six months after the day of the first official publication. That day was not found; published on the day
   * after its signing or the next, the Law comes into force on 11 or 12 July 2026.
   */
  exclusion: { notBefore: "2026-07-11", notAfter: "2026-07-12", certainty: "INFERRED" },
} as const satisfies {
  provision: string; workingDays: number; knownFrom: Day;
  exclusion: { notBefore: Day; notAfter: Day; certainty: "INFERRED" | "SEEN" };
};

/** Whether a draft that is due on a day is discussed in public; UNKNOWN where no source tells. */
export function publicDiscussionOn(day: Day): "REQUIRED" | "NOT_REQUIRED" | "UNKNOWN" {
  const { knownFrom, exclusion } = PUBLIC_DISCUSSION_RULE;
  if (day < knownFrom) return "UNKNOWN";
  if (day < exclusion.notBefore) return "REQUIRED";
  return day <= exclusion.notAfter ? "UNKNOWN" : "NOT_REQUIRED";
}

export const DISCUSSION_RULE_UNKNOWN: LocalizedText = {
  kk: "Бұл күні көпшілік талқылау міндетті ме, белгісіз: № 256-VIII Заңның қолданысқа енген күні (2026 жылғы 11–12 шілде шамасы) ресми жарияланған күннен есептеледі, ал ол күн табылған жоқ; 2023 жылғы 1 шілдеге дейінгі редакция белгісіз.",
  ru: "Обязательно ли в этот день публичное обсуждение, неизвестно: день введения в действие Закона № 256-VIII (около 11–12 июля 2026 года) считается от официального опубликования, дата которого не найдена; редакция до 1 июля 2023 года неизвестна.",
};
