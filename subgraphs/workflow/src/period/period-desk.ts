import type { Day } from "@tizilim/common/pure/day";
import { calendarOf, type Calendar } from "../domain/calendar";
import type { DeadlinePolicy } from "../domain/deadline-policy";
import { openPeriod } from "../domain/open-period";
import { formatQuarter, parseQuarter, type Quarter } from "../domain/quarter";
import { reportingPeriod } from "../domain/reporting-period";
import type { ReportingPeriod } from "./reporting-period.type";

/** Periods by the policy of the house and by the calendar as it is known today. Made per request. */
export class PeriodDesk {
  private readonly periods = new Map<string, ReportingPeriod>();

  constructor(
    private readonly policy: DeadlinePolicy,
    private readonly today: Day,
  ) {}

  period(quarter: Quarter): ReportingPeriod {
    const id = formatQuarter(quarter);
    const known = this.periods.get(id);
    if (known !== undefined) return known;
    const period: ReportingPeriod = { __typename: "ReportingPeriod", _ref: id, ...reportingPeriod(quarter, this.calendar(quarter.year), this.policy) };
    this.periods.set(id, period);
    return period;
  }

  /** Of an id that we wrote. Throws RangeError for what is the id of no quarter. */
  named(id: string): ReportingPeriod {
    const quarter = parseQuarter(id);
    if (quarter === null) throw new RangeError(`no quarter: ${id}`);
    return this.period(quarter);
  }

  /** Null where no rule or calendar tells it. */
  open(day: Day): ReportingPeriod | null {
    const open = openPeriod(day, this.calendar(Number(day.slice(0, 4))), this.policy);
    return open.known ? this.period(open.value) : null;
  }

  /** A term falls into the year of its quarter or into the next. */
  private calendar(year: number): Calendar {
    return calendarOf({ from: year, to: year + 1 }, this.today);
  }
}
