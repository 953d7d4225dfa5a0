export type CalendarLanguage = "kk" | "ru";

/** An obligation as the graph tells it, of what a calendar shows. */
export interface DueDay {
  readonly id: string;
  readonly state: "UPCOMING" | "DUE_TODAY" | "OVERDUE" | "MET" | "MET_LATE" | "UNKNOWN";
  /** YYYY-MM-DD; null where no day is known: such a duty stands in no calendar. */
  readonly statutory: string | null;
  readonly nextWorkingDay: string | null;
  readonly binding: string | null;
  readonly wording: "NOT_LATER_THAN" | "BEFORE" | null;
  readonly provision: string;
  readonly metAt: string | null;
  readonly subject: Readonly<Record<CalendarLanguage, string | null>>;
}
