import type { Day } from "@tizilim/common/pure/day";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";

/** A statement and the days (to: exclusive) on which it was the latest word; null means before or after all days looked at. */
export interface Statement {
  readonly knownFrom: Day | null;
  readonly knownTo: Day | null;
  readonly source: string;
}

/** Day off in every year of a span. */
export interface AnnualHoliday extends Statement {
  readonly name: LocalizedText;
  /** `MM-DD` */
  readonly days: readonly string[];
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** Whether a day off on a Saturday or Sunday is made up for on the next working day. */
  readonly moves: boolean;
}

/** First day of Kurban-ait, announced year by year: until then only the days between which it lies are known. */
export interface AnnouncedHoliday {
  readonly name: LocalizedText;
  readonly earliest: Day;
  readonly latest: Day;
  readonly announced: (Statement & { readonly day: Day }) | null;
}

/** Decree by which a day of rest is worked and another day is off for it (Labour Code, art. 85 p. 3). */
export interface MovedRestDay extends Statement {
  readonly worked: Day;
  readonly off: Day;
}

export interface HolidayFacts {
  /** Years whose list of holidays is known; nothing is said of any other. */
  readonly years: readonly number[];
  readonly annual: readonly AnnualHoliday[];
  readonly announced: readonly AnnouncedHoliday[];
  readonly movedRestDays: readonly MovedRestDay[];
}
