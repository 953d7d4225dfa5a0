import type { AnnualHoliday, HolidayFacts } from "./holiday-facts";

const LAW_ON_HOLIDAYS = "Law of 13.12.2001 № 267 «О праздниках в Республике Казахстан» (Z010000267_)";
const LABOUR_CODE_84 = "Labour Code, art. 84 p. 5; inform.kz 02.01.2026; yk-news.kz/node/10882";
const REFERENDUM = "Referendum of 15.03.2026; taspanews.kz 18.03.2026";

/** The first day on which the sources say that Constitution Day is another. */
const CONSTITUTION_DAY_CHANGE_KNOWN = "2026-03-18";
const CONSTITUTION_DAY = { kk: "Қазақстан Республикасының Конституциясы күні", ru: "День Конституции Республики Казахстан" };
const KURBAN_AIT = { kk: "Құрбан айттың бірінші күні", ru: "Первый день Курбан-айта" };

function holiday(days: readonly string[], kk: string, ru: string): AnnualHoliday {
  return {
    name: { kk, ru }, days, firstYear: null, lastYear: null, moves: true,
    knownFrom: null, knownTo: null, source: LAW_ON_HOLIDAYS,
  };
}

export const HOLIDAYS: HolidayFacts = {
  years: [2025, 2026, 2027],
  annual: [
    holiday(["01-01", "01-02"], "Жаңа жыл", "Новый год"),
    { ...holiday(["01-07"], "Православиелік Рождество", "Православное Рождество"), moves: false, source: LABOUR_CODE_84 },
    holiday(["03-08"], "Халықаралық әйелдер күні", "Международный женский день"),
    holiday(["03-21", "03-22", "03-23"], "Наурыз мейрамы", "Наурыз мейрамы"),
    holiday(["05-01"], "Қазақстан халқының бірлігі мерекесі", "Праздник единства народа Казахстана"),
    holiday(["05-07"], "Отан қорғаушы күні", "День защитника Отечества"),
    holiday(["05-09"], "Жеңіс күні", "День Победы"),
    holiday(["07-06"], "Астана күні", "День столицы"),
    { ...holiday(["10-25"], "Республика күні", "День Республики"), firstYear: 2022 },
    holiday(["12-16"], "Тәуелсіздік күні", "День Независимости"),
    { ...holiday(["08-30"], CONSTITUTION_DAY.kk, CONSTITUTION_DAY.ru), knownTo: CONSTITUTION_DAY_CHANGE_KNOWN },
    {
      ...holiday(["08-30"], CONSTITUTION_DAY.kk, CONSTITUTION_DAY.ru),
      lastYear: 2025, knownFrom: CONSTITUTION_DAY_CHANGE_KNOWN, source: REFERENDUM,
    },
    {
      ...holiday(["03-15"], CONSTITUTION_DAY.kk, CONSTITUTION_DAY.ru),
      firstYear: 2027, knownFrom: CONSTITUTION_DAY_CHANGE_KNOWN, source: REFERENDUM,
    },
  ],
  announced: [
    {
      name: KURBAN_AIT, earliest: "2025-06-04", latest: "2025-06-08",
      announced: { day: "2025-06-06", knownFrom: null, knownTo: null, source: "date-holidays 3.37.0, computed; not seen in an official source" },
    },
    {
      name: KURBAN_AIT, earliest: "2026-05-25", latest: "2026-05-29",
      announced: { day: "2026-05-27", knownFrom: "2026-01-02", knownTo: null, source: "inform.kz 02.01.2026" },
    },
    { name: KURBAN_AIT, earliest: "2027-05-14", latest: "2027-05-18", announced: null },
  ],
  movedRestDays: [
    {
      worked: "2022-10-22", off: "2022-10-24", knownFrom: null, knownTo: null,
      source: "Government resolution of 2022, number not seen",
    },
  ],
};
