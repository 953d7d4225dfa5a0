import { dayOf, type Day } from "@tizilim/common/pure/day";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { isBilingual } from "../bilingual";
import type { Calendar } from "../calendar";
import { accepted, refused, type Decision } from "../decision";
import { sizeRefusals } from "../input-size";
import { known, unknown, type Known } from "../known";
import { refusal, type Refusal } from "../refusal";
import { addWorkingDays } from "../working-days";
import { dueOn, obligation, type Board, type Due, type Obligation } from "./obligation";
import { DISCUSSION_RULE_UNKNOWN, PUBLIC_DISCUSSION_RULE, publicDiscussionOn } from "./public-discussion-rule";

export interface DiscussionFacts {
  /** Day on which the draft is posted, or would be. */
  readonly from: Day;
  /** When the report was posted; LAW/15 (4) gives it no term of its own. */
  readonly reportedAt: Date | null;
}

/**
 * LAW/15 (3) and (4): a draft by-law, or a change of one (5), is discussed for ten working days and a report follows. The
 * Law does not say whether the day of posting counts; it is not counted, so that nobody has less than ten. The rule is
 * that of the day on which the discussion ends. Null: on that day none is asked for.
 */
export function publicDiscussion({ from, reportedAt }: DiscussionFacts, { calendar, now }: Board): Obligation | null {
  const end = discussionEnd(from, calendar);
  if (end === null) return null;
  const shown = obligation("PUBLIC_DISCUSSION", PUBLIC_DISCUSSION_RULE.provision, end, reportedAt, now);
  return shown.state === "MET_LATE" ? { ...shown, state: "MET" } : shown;
}

/** The last day of the ten; null where no discussion is asked for on it. */
export function discussionEnd(from: Day, calendar: Calendar): Known<Due> | null {
  const last = addWorkingDays(from, PUBLIC_DISCUSSION_RULE.workingDays, calendar);
  if (!last.known) return publicDiscussionOn(from) === "NOT_REQUIRED" ? null : last;
  switch (publicDiscussionOn(last.value)) {
    case "REQUIRED": return known(dueOn(last.value));
    case "NOT_REQUIRED": return null;
    case "UNKNOWN": return unknown(DISCUSSION_RULE_UNKNOWN);
  }
}

/** LAW/15 (4), norms 63, 64: the report comes when the ten days are over; remarks that come later are not considered. */
export function closeDiscussion(from: Day, report: LocalizedText, at: Date, calendar: Calendar): Decision<{ readonly what: "DISCUSSION_CLOSED"; readonly at: Date }> {
  const last = addWorkingDays(from, PUBLIC_DISCUSSION_RULE.workingDays, calendar);
  const refusals: Refusal[] = [
    ...(last.known && dayOf(at) <= last.value ? [refusal("DISCUSSION_RUNS", "at", "LAW/15 (3)", {
      kk: `Талқылау ${last.value} күнін қоса алғанға дейін жүреді.`, ru: `Обсуждение идёт по ${last.value} включительно.`,
    })] : []),
    ...(isBilingual(report) ? [] : [refusal("REPORT_MISSING", "report", "LAW/15 (4)", {
      kk: "Есепті қазақ және орыс тілдерінде жазыңыз.", ru: "Изложите отчёт на казахском и русском языках.",
    })]),
    ...sizeRefusals({ report }),
  ];
  return refusals.length > 0 ? refused(refusals) : accepted({ what: "DISCUSSION_CLOSED", at });
}

/** LAW/15 (4), last paragraph but one (norm 64): whether remarks of a day are considered. */
export function remarksCount(on: Day, from: Day, calendar: Calendar): Known<boolean> {
  const last = addWorkingDays(from, PUBLIC_DISCUSSION_RULE.workingDays, calendar);
  return last.known ? known(from <= on && on <= last.value) : last;
}
