import type { Day } from "@tizilim/common/pure/day";

/** Text of the Law (LAW) as it is known: the edition of 2023 begins with its last amendment, № 226-VII. What was before is not known. */
export const LAW_KNOWN_FROM: Day = "2023-07-01";

/** LAW/10, 13): the first day on which the edition of 2026 was seen; the amending law of 09.01.2026 does not tell its day here. */
export const EDITION_2026_SEEN_ON: Day = "2026-05-19";

/** Day of Laws № 254-VIII and № 256-VIII: no edition of 2026 is older. */
export const EDITION_2026_NOT_BEFORE: Day = "2026-01-09";
