import { describe, expect, it } from "@jest/globals";
import { dayOf } from "@tizilim/common/pure/day";
import type { DeadlinePolicy } from "@tizilim/workflow/domain/deadline-policy";
import { deadlinesOf } from "@tizilim/workflow/domain/deadlines";
import { decisionDue } from "@tizilim/workflow/domain/obligations/decision-due";
import { includeFoundService } from "@tizilim/workflow/domain/obligations/include-found-service";
import { informingAfterAct } from "@tizilim/workflow/domain/obligations/informing-after-act";
import { informingOfOrder } from "@tizilim/workflow/domain/obligations/informing-of-order";
import { inventoryDue } from "@tizilim/workflow/domain/obligations/inventory-due";
import type { Board, Obligation } from "@tizilim/workflow/domain/obligations/obligation";
import { portalDetailsDue } from "@tizilim/workflow/domain/obligations/portal-details-due";
import { proposalsDue } from "@tizilim/workflow/domain/obligations/proposals-due";
import { publicDiscussion, remarksCount } from "@tizilim/workflow/domain/obligations/public-discussion";
import { reviewAfterActChange } from "@tizilim/workflow/domain/obligations/review-after-act-change";
import { openPeriod } from "@tizilim/workflow/domain/open-period";
import { formatQuarter, quarterOf } from "@tizilim/workflow/domain/quarter";
import { submissionPeriod } from "@tizilim/workflow/domain/submission-period";
import { addWorkingDays, isWorkingDay, nextWorkingDay } from "@tizilim/workflow/domain/working-days";
import { plainCount, plainDay, plainDays } from "../support/plain-calendar";
import { CALENDAR } from "../support/proposal-fixture";

/** From the first day of the Rules to the last day whose holidays are known. */
const EVERY_DAY = plainDays("2025-12-21", "2027-12-31");
const BEFORE = plainDays("2025-01-01", "2025-12-20");
const AFTER = plainDays("2028-01-01", "2028-12-31");
const POLICIES: ReadonlyArray<DeadlinePolicy> = (["STATUTORY", "NEXT_WORKING_DAY"] as const).flatMap((binds) => [false, true].map((beforeIncludesTheDay) => ({ binds, beforeIncludesTheDay })));
const [STATUTORY] = POLICIES as [DeadlinePolicy];
const NOW = new Date("2027-01-20T06:00:00Z");
const board = (policy: DeadlinePolicy = STATUTORY, now = NOW): Board => ({ calendar: CALENDAR, policy, now });
const lastInstantOf = (day: string): Date => new Date(`${day}T23:59:59.999+05:00`);
const firstInstantAfter = (day: string): Date => new Date(lastInstantOf(day).getTime() + 1);

/** The days on which what is looked for does not hold, so that a failure names them. */
const except = (days: ReadonlyArray<string>, holds: (day: string) => boolean): string[] => days.filter((day) => !holds(day));
const isTold = (reason: { kk: string | null; ru: string | null } | null): boolean => (reason?.kk ?? "") !== "" && (reason?.ru ?? "") !== "";
const isUnknown = ({ state, statutory, nextWorkingDay: next, binding, reason }: Obligation): boolean => state === "UNKNOWN" && isTold(reason) && [statutory, next, binding].every((day) => day === null);

/** The 5th, the 10th and the 30th of the month after a day's quarter, by the plain list: as the norm dates them, and the working day that it or the next is. */
function plainTerms(day: string): Array<{ statutory: string; next: string | null }> {
  const year = Number(day.slice(0, 4));
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3);
  const month = quarter === 4 ? `${year + 1}-01` : `${year}-${String(quarter * 3 + 1).padStart(2, "0")}`;
  return ["05", "10", "30"].map((number) => {
    const statutory = `${month}-${number}`;
    return { statutory, next: plainDay(statutory) === "WORKING" ? statutory : plainCount(statutory, 1) };
  });
}

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** What binds of the three, in the words of the norms: by the 5th, before the 10th, by the 30th. */
function plainBinding(day: string, { binds, beforeIncludesTheDay }: DeadlinePolicy): Array<string | null> {
  return plainTerms(day).map(({ statutory, next }, at) => {
    if (next === null) return null;
    const date = binds === "STATUTORY" ? statutory : next;
    return at === 1 && !beforeIncludesTheDay ? dayBefore(date) : date;
  });
}

/** The quarter that takes proposals in on a day: the last one up to its 5th. */
function plainOpen(day: string, policy: DeadlinePolicy): string {
  const year = Number(day.slice(0, 4));
  const number = Math.ceil(Number(day.slice(5, 7)) / 3);
  const lastDayBefore = dayBefore(`${year}-${String(number * 3 - 2).padStart(2, "0")}-01`);
  const [fifth] = plainBinding(lastDayBefore, policy);
  const lastIsOpen = lastDayBefore >= "2025-10-01" && fifth !== null && fifth !== undefined && day <= fifth;
  return !lastIsOpen ? `${year}-Q${number}` : number === 1 ? `${year - 1}-Q4` : `${year}-Q${number - 1}`;
}

describe("each day from the first of the Rules to the last whose holidays are known", () => {
  it("is 741 days", () => {
    expect([EVERY_DAY.length, EVERY_DAY.filter((day) => plainDay(day) === "NOT_SAID")]).toEqual([741, ["2027-05-14", "2027-05-17", "2027-05-18"]]);
  });

  it("is a working day or not as the published list says, and the next working day is one and is not earlier", () => {
    expect(except(EVERY_DAY, (day) => {
      const answer = isWorkingDay(day, CALENDAR);
      return answer.known ? plainDay(day) === (answer.value ? "WORKING" : "REST") : plainDay(day) === "NOT_SAID" && isTold(answer.reason);
    })).toEqual([]);
    expect(except(EVERY_DAY, (day) => {
      const next = nextWorkingDay(day, CALENDAR);
      const plain = plainDay(day) === "WORKING" ? day : plainDay(day) === "NOT_SAID" ? null : plainCount(day, 1);
      return next.known ? next.value === plain && next.value >= day && plainDay(next.value) === "WORKING" : plain === null && isTold(next.reason);
    })).toEqual([]);
  });

  it.each(Array.from({ length: 16 }, (_, count) => count))("begins a term of %d working days that a plain recount ends on the same day", (count) => {
    expect(except(EVERY_DAY, (day) => {
      const last = addWorkingDays(day, count, CALENDAR);
      const plain = count === 0 ? day : plainCount(day, count);
      return last.known ? last.value === plain : plain === null && isTold(last.reason);
    })).toEqual([]);
  });

  it("lies in a period whose terms are the 5th, 10th and 30th, with the working day that each is or that comes next, and the day that binds", () => {
    for (const policy of POLICIES) {
      expect(except(EVERY_DAY, (day) => {
        const { deadlines, unknown } = deadlinesOf(quarterOf(day), CALENDAR, policy);
        const terms = plainTerms(day);
        if (terms.some(({ next }) => next === null)) return deadlines.length === 0 && isTold(unknown) && day >= "2027-10-01";
        const binding = plainBinding(day, policy);
        return unknown === null && deadlines.length === 3 && deadlines.every((deadline, at) =>
          deadline.statutory === terms[at]?.statutory && deadline.nextWorkingDay === terms[at]?.next && deadline.binding === binding[at]
            && deadline.statutory <= deadline.nextWorkingDay && plainDay(deadline.nextWorkingDay) === "WORKING");
      })).toEqual([]);
    }
  });

  it("as the day of a submission, counts for the period that is open, late where that is not the one drafted for", () => {
    for (const policy of POLICIES) {
      expect(except(EVERY_DAY, (day) => {
        const open = openPeriod(day, CALENDAR, policy);
        return open.known && formatQuarter(open.value) === plainOpen(day, policy);
      })).toEqual([]);
      expect(except(EVERY_DAY, (day) => ["2025-Q4", "2026-Q2", "2027-Q1", "2027-Q4"].every((draftedFor) => {
        const counted = submissionPeriod(draftedFor, day, CALENDAR, policy);
        const open = plainOpen(day, policy);
        return counted.known && counted.value.late === open > draftedFor && counted.value.period === (open > draftedFor ? open : draftedFor);
      }))).toEqual([]);
    }
  });
});

const LONG_AFTER = new Date("2030-01-01T00:00:00Z");

describe("a duty that arises on each of those days", () => {
  it("binds on the 5th, before the 10th or on the 30th after its quarter, and is met up to the end of that day in Almaty", () => {
    for (const policy of POLICIES) {
      expect(except(EVERY_DAY, (day) => {
        const period = quarterOf(day);
        const [fifth, tenth, thirtieth] = plainBinding(day, policy);
        const at = (due: string, made: (metAt: Date, now: Date) => Obligation | null): boolean =>
          ([[lastInstantOf(due), "MET"], [firstInstantAfter(due), "MET_LATE"]] as const).every(([metAt, state]) => {
            const shown = made(metAt, LONG_AFTER);
            return shown?.binding === due && shown.state === state;
          });
        if (fifth === null || fifth === undefined) {
          return [inventoryDue({ period, submittedAt: null }, board(policy)), decisionDue({ period, proposals: [] }, board(policy)), includeFoundService({ foundOn: day, settledAt: null }, board(policy, LONG_AFTER))].every((duty) => duty !== null && isUnknown(duty));
        }
        return at(fifth, (metAt, now) => inventoryDue({ period, submittedAt: metAt }, board(policy, now)))
          && at(fifth, (metAt, now) => proposalsDue({ period, part: "STATE_SERVICE", submittedAt: [metAt], inventory: null }, board(policy, now)))
          && at(fifth, (metAt, now) => includeFoundService({ foundOn: day, settledAt: metAt }, board(policy, now)))
          && at(fifth, (metAt, now) => reviewAfterActChange({ changedOn: day, reviewedAt: metAt }, board(policy, now)))
          && at(tenth ?? "", (metAt, now) => portalDetailsDue({ period, publishedAt: [metAt] }, board(policy, now)))
          && at(thirtieth ?? "", (metAt, now) => decisionDue({ period, proposals: [{ enteredAt: metAt, sentAt: null }] }, board(policy, now)));
      })).toEqual([]);
    }
  });

  it("to discuss a draft ends after ten working days, if it ends before 11 July 2026", () => {
    expect(except(EVERY_DAY, (from) => {
      const last = plainCount(from, 10);
      const shown = publicDiscussion({ from, reportedAt: null }, board());
      const counted = last === null ? [] : [remarksCount(last, from, CALENDAR), remarksCount(plainDays(last, "2028-01-05")[1] ?? "", from, CALENDAR)];
      const remarks = last === null ? !remarksCount(from, from, CALENDAR).known : counted.every((answer, at) => answer.known && answer.value === (at === 0));
      return remarks && (last !== null && last < "2026-07-11" ? shown?.binding === last && shown.statutory === last : shown === null);
    })).toEqual([]);
  });

  it.each(["CENTRAL", "LOCAL", "PROVIDER"] as const)("to inform the Contact Centre binds %s for three working days", (body) => {
    expect(except(EVERY_DAY, (changedOn) => {
      const last = plainCount(changedOn, 3);
      const shown = informingAfterAct({ body, changedOn, informedAt: null }, board());
      if (last === null) return isUnknown(shown);
      const state = dayOf(NOW) < last ? "UPCOMING" : dayOf(NOW) === last ? "DUE_TODAY" : "OVERDUE";
      const met = [lastInstantOf(last), firstInstantAfter(last)].map((informedAt) => informingAfterAct({ body, changedOn, informedAt }, board()).state);
      return shown.binding === last && shown.state === state && shown.receiver === "CONTACT_CENTRE" && met.join() === "MET,MET_LATE";
    })).toEqual([]);
  });

  it("to inform of the order binds central bodies for three working days since the edition of 2026 was seen, and no other body by a term", () => {
    expect(except(EVERY_DAY, (changedOn) => {
      const last = plainCount(changedOn, 3);
      const of = (body: "CENTRAL" | "LOCAL" | "PROVIDER") => informingOfOrder({ body, changedOn, informedAt: null }, board());
      const [central, local] = [of("CENTRAL"), of("LOCAL")];
      if (central === null || local === null || of("PROVIDER") !== null || !isUnknown(local)) return false;
      if (last === null || last < "2026-05-19") return isUnknown(central) && central.receiver === (last !== null && last < "2026-01-09" ? "CONTACT_CENTRE" : null);
      return central.binding === last && central.receiver === "STATE_CORPORATION";
    })).toEqual([]);
  });
});

describe("each day outside", () => {
  it("has no period before the Rules, whatever the policy, and says why", () => {
    for (const policy of POLICIES) {
      expect(except(BEFORE, (day) => {
        const [open, counted] = [openPeriod(day, CALENDAR, policy), submissionPeriod("2025-Q4", day, CALENDAR, policy)];
        return !open.known && isTold(open.reason) && !counted.known && isTold(counted.reason);
      })).toEqual([]);
    }
  });

  it("has duties of a quarter that are UNKNOWN where they fell due before the Rules or fall due in a year whose holidays are not known", () => {
    const quarterly = (day: string): Obligation[] => POLICIES.flatMap((policy) => [
      inventoryDue({ period: quarterOf(day), submittedAt: null }, board(policy)),
      portalDetailsDue({ period: quarterOf(day), publishedAt: [null] }, board(policy)),
      decisionDue({ period: quarterOf(day), proposals: [{ enteredAt: null, sentAt: null }] }, board(policy)),
      reviewAfterActChange({ changedOn: day, reviewedAt: null }, board(policy)),
    ]);
    expect(except([...BEFORE.filter((day) => day < "2025-10-01"), ...AFTER], (day) => quarterly(day).every(isUnknown))).toEqual([]);
    expect(except(BEFORE.filter((day) => day >= "2025-10-01"), (day) => !quarterly(day).some(isUnknown))).toEqual([]);
  });

  it("after the last year whose holidays are known ends no term of working days", () => {
    expect(except(AFTER, (day) => {
      const answers = [isWorkingDay(day, CALENDAR), nextWorkingDay(day, CALENDAR), addWorkingDays(day, 1, CALENDAR)];
      const duties = [informingAfterAct({ body: "LOCAL", changedOn: day, informedAt: null }, board()), informingOfOrder({ body: "CENTRAL", changedOn: day, informedAt: null }, board())];
      return answers.every((answer) => !answer.known && isTold(answer.reason)) && duties.every((duty) => duty !== null && isUnknown(duty));
    })).toEqual([]);
  });
});
