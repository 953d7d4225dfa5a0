import type { Day } from "@tizilim/common/pure/day";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";

/** A text of the norms as far as it is known. */
export interface KnownEdition {
  /** The first day of which we know that it held. */
  readonly knownFrom: Day;
  /** Why nothing is told for the days before. */
  readonly before: LocalizedText;
}

/** RULES-2025/35: in force from that day; of the rules before nothing is known. */
export const RULES_2025: KnownEdition = {
  knownFrom: "2025-12-21",
  before: {
    kk: "2025 жылғы 21 желтоқсанға дейін тізілім қандай қағидалармен жүргізілгені белгісіз: Қағидалар сол күннен бастап күшінде.",
    ru: "По каким правилам реестр вёлся до 21 декабря 2025 года, неизвестно: Правила в силе с этого дня.",
  },
};

/** The Law (LAW) as its edition of 2023 has it, which begins with the last amendment in it, № 226-VII. */
export const LAW_2023: KnownEdition = {
  knownFrom: "2023-07-01",
  before: {
    kk: "Заңның 2023 жылғы 1 шілдеге дейінгі мәтіні белгісіз.",
    ru: "Текст Закона до 1 июля 2023 года неизвестен.",
  },
};

/** LAW/14, 3-1) as the edition of 2026 has it: that is the day on which it was first seen. */
export const LAW_2026: KnownEdition = {
  knownFrom: "2026-05-19",
  before: {
    kk: "Бұл талап Заңның 2026 жылғы редакциясында бар, ал оның 2026 жылғы 19 мамырға дейін қолданылғаны белгісіз.",
    ru: "Это требование есть в редакции Закона 2026 года, а действовало ли оно до 19 мая 2026 года, неизвестно.",
  },
};
