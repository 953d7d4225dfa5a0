import ical, { ICalAlarmType, ICalEventTransparency } from "ical-generator";
import { CALENDAR_WORDS } from "./calendar-words";
import type { CalendarLanguage, DueDay } from "./due-day";

export interface BodyCalendar {
  /** Of the body, in the language of the calendar. */
  readonly body: string;
  readonly language: CalendarLanguage;
  readonly days: ReadonlyArray<DueDay>;
  readonly now: Date;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** Before the day begins. */
const ALARM_SECONDS = 3 * 86_400;
/** How often a program should ask again. */
const REFRESH_SECONDS = 6 * 3_600;

/** The duties of a body that have a day, as iCalendar (RFC 5545): an event of the whole day on which each falls due. */
export function bodyCalendar({ body, language, days, now }: BodyCalendar): string {
  const words = CALENDAR_WORDS[language];
  // A program takes a changed event by its greater number (RFC 5546, 2.1.5): what was met may be due again, on another day too.
  const sequence = Math.floor(now.getTime() / MINUTE_MS);
  const calendar = ical({ name: words.title(body), prodId: { company: "Tizilim", product: "registry", language: language.toUpperCase() }, ttl: REFRESH_SECONDS });
  for (const day of days) {
    if (day.binding === null) continue;
    const start = new Date(`${day.binding}T00:00:00Z`);
    const isMet = day.state === "MET" || day.state === "MET_LATE";
    const summary = day.subject[language] ?? day.subject.ru ?? day.subject.kk ?? day.id;
    const event = calendar.createEvent({
      id: `${day.id}@tizilim`,
      start,
      end: new Date(start.getTime() + DAY_MS),
      allDay: true,
      stamp: now,
      lastModified: day.metAt === null ? null : new Date(day.metAt),
      sequence,
      summary: isMet ? `✓ ${summary}` : summary,
      description: describe(day, language),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    if (!isMet) event.createAlarm({ type: ICalAlarmType.display, trigger: ALARM_SECONDS, description: summary });
  }
  return calendar.toString();
}

function describe({ state, statutory, nextWorkingDay, binding, wording, provision }: DueDay, language: CalendarLanguage): string {
  const words = CALENDAR_WORDS[language];
  return [
    `${words.provision}: ${provision}`,
    `${words.statutory}: ${statutory === null ? "—" : wording === null ? statutory : words.wording[wording](statutory)}`,
    `${words.nextWorkingDay}: ${nextWorkingDay ?? "—"}`,
    `${words.binding}: ${binding ?? "—"}`,
    words.state[state],
  ].join("\n");
}
