import type { CalendarLanguage, DueDay } from "./due-day";

interface CalendarWords {
  readonly title: (body: string) => string;
  readonly provision: string;
  readonly statutory: string;
  readonly nextWorkingDay: string;
  readonly binding: string;
  /** A date in the words of the norm. */
  readonly wording: Readonly<Record<"NOT_LATER_THAN" | "BEFORE", (day: string) => string>>;
  readonly state: Readonly<Record<DueDay["state"], string>>;
}

/** What a calendar says around the duties, which have their own words from the register's owner. */
export const CALENDAR_WORDS: Readonly<Record<CalendarLanguage, CalendarWords>> = {
  kk: {
    title: (body) => `Мерзімдер: ${body}`,
    provision: "Норма",
    statutory: "Норма бойынша күні",
    nextWorkingDay: "Келесі жұмыс күні",
    binding: "Есепке алынатын соңғы күн",
    wording: { NOT_LATER_THAN: (day) => `${day} күнінен кешіктірмей`, BEFORE: (day) => `${day} күніне дейін` },
    state: { UPCOMING: "алда", DUE_TODAY: "бүгін", OVERDUE: "мерзімі өткен", MET: "орындалды", MET_LATE: "кеш орындалды", UNKNOWN: "белгісіз" },
  },
  ru: {
    title: (body) => `Сроки: ${body}`,
    provision: "Норма",
    statutory: "Дата по норме",
    nextWorkingDay: "Следующий рабочий день",
    binding: "Последний день, который засчитывается",
    wording: { NOT_LATER_THAN: (day) => `не позднее ${day}`, BEFORE: (day) => `до ${day}` },
    state: { UPCOMING: "впереди", DUE_TODAY: "сегодня", OVERDUE: "просрочено", MET: "исполнено", MET_LATE: "исполнено с опозданием", UNKNOWN: "неизвестно" },
  },
};

/** LAW/1, 17): it keeps the register; which body that is, the register does not say. */
export const AUTHORISED_BODY_NAME = { kk: "Уәкілетті орган", ru: "Уполномоченный орган" };
