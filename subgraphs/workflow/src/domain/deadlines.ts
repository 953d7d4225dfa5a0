import { addDays, type Day } from "@tizilim/common/pure/day";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Calendar } from "./calendar";
import type { DeadlinePolicy } from "./deadline-policy";
import { DEADLINE_KINDS, DEADLINE_RULES, type DeadlineKind, type DeadlineRule, type DeadlineWording } from "./deadline-rules";
import { known, unknown, type Known } from "./known";
import { dayAfterQuarter, type Quarter } from "./quarter";
import { nextWorkingDay } from "./working-days";

export interface Deadline {
  readonly kind: DeadlineKind;
  readonly wording: DeadlineWording;
  /** The date as the norm gives it. */
  readonly statutory: Day;
  readonly nextWorkingDay: Day;
  /** The last day that still counts. */
  readonly binding: Day;
  readonly provision: string;
}

export interface Deadlines {
  /** In the order of the month; without those that are unknown. */
  readonly deadlines: readonly Deadline[];
  /** Why some or all of them are unknown; null when all are known. */
  readonly unknown: LocalizedText | null;
}

/** RULES-2025/14, 17, 18 and 25: the terms of a quarter. The rule that applies is that of the day on which something falls due. */
export function deadlinesOf(period: Quarter, calendar: Calendar, policy: DeadlinePolicy): Deadlines {
  const answers = DEADLINE_KINDS.map((kind) => deadlineOf(kind, period, calendar, policy));
  const reasons = answers.flatMap((answer) => (answer.known ? [] : [answer.reason]));
  return {
    deadlines: answers.flatMap((answer) => (answer.known ? [answer.value] : [])),
    unknown: reasons.length === 0 ? null : { kk: joined(reasons, "kk"), ru: joined(reasons, "ru") },
  };
}

/** The same for each of thousands of bodies: told once for a calendar. */
const told = new WeakMap<Calendar, Map<string, Known<Deadline>>>();

export function deadlineOf(kind: DeadlineKind, period: Quarter, calendar: Calendar, policy: DeadlinePolicy): Known<Deadline> {
  const ofCalendar = told.get(calendar) ?? new Map<string, Known<Deadline>>();
  const key = `${kind} ${period.year} ${period.number} ${policy.binds} ${policy.beforeIncludesTheDay}`;
  const deadline = ofCalendar.get(key) ?? reckoned(kind, period, calendar, policy);
  told.set(calendar, ofCalendar.set(key, deadline));
  return deadline;
}

function reckoned(kind: DeadlineKind, period: Quarter, calendar: Calendar, policy: DeadlinePolicy): Known<Deadline> {
  const rule = ruleFor(kind, period);
  if (rule === null) return unknown(NO_RULE);
  const statutory = dayAfterQuarter(period, rule.dayOfMonth);
  const next = nextWorkingDay(statutory, calendar);
  const binding = bindingDay(rule, period, calendar, policy);
  if (!next.known) return next;
  if (!binding.known) return binding;
  const { wording, provision } = rule;
  return known({ kind, wording, statutory, nextWorkingDay: next.value, binding: binding.value, provision });
}

/** The rule of the day on which the thing falls due in this period; null where none is known. */
export function ruleFor(kind: DeadlineKind, period: Quarter): DeadlineRule | null {
  return DEADLINE_RULES.find((rule) => rule.kind === kind && isInForceWhenDue(rule, period)) ?? null;
}

/**
 * The last day that still counts. The policy first says which date stands, then the wording is applied to it: before
 * a date that has moved to Monday is Sunday, a day of rest, which counts as any other. So a moved date never binds earlier.
 * Norm 25 does not say whether the 10th itself counts: that, too, is policy.
 */
export function bindingDay(rule: DeadlineRule, period: Quarter, calendar: Calendar, policy: DeadlinePolicy): Known<Day> {
  const statutory = dayAfterQuarter(period, rule.dayOfMonth);
  const date = policy.binds === "STATUTORY" ? known(statutory) : nextWorkingDay(statutory, calendar);
  if (!date.known) return date;
  const countsItself = rule.wording === "NOT_LATER_THAN" || policy.beforeIncludesTheDay;
  return known(countsItself ? date.value : addDays(date.value, -1));
}

export const NO_RULE: LocalizedText = {
  kk: "2025 жылғы 21 желтоқсанға дейін қандай мерзім қолданылғаны белгісіз: Қағидалар сол күннен бастап күшінде.",
  ru: "Какой срок действовал до 21 декабря 2025 года, неизвестно: Правила в силе с этого дня.",
};

function isInForceWhenDue(rule: DeadlineRule, period: Quarter): boolean {
  const due = dayAfterQuarter(period, rule.dayOfMonth);
  return rule.inForceFrom <= due && (rule.inForceTo === null || due < rule.inForceTo);
}

function joined(reasons: readonly LocalizedText[], language: "kk" | "ru"): string {
  return [...new Set(reasons.map((reason) => reason[language]))].join(" ");
}
