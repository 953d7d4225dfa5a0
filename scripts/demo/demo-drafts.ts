/** What the five proposals of the demo ask for. The wording is ours; the acts are real cards of the sample. */
const BOTH_FORMS = ["ELECTRONIC_PARTIAL", "PAPER"] as const;
const INTAKE = [
  { kk: "«Азаматтарға арналған үкімет» мемлекеттік корпорациясы", ru: "Государственная корпорация «Правительство для граждан»" },
  { kk: "«электрондық үкімет» веб-порталы", ru: "веб-портал «электронного правительства»" },
];

export function archiveService(body: string) {
  return {
    kind: "INCLUDE", category: "STATE_SERVICE", body, legalBasis: "V2000020790",
    justification: { kk: "Қызмет қағидаларда бар, бірақ тізілімде жоқ", ru: "Услуга есть в правилах, но не в реестре" },
    draft: {
      name: { kk: "Архивтік анықтамалар мен архивтік құжаттардың көшірмелерін беру", ru: "Выдача архивных справок и копий архивных документов" },
      subsection: "00502", recipients: ["NATURAL_PERSON", "LEGAL_ENTITY"], provider: body, responsibleBody: body, intake: INTAKE,
      channels: ["STATE_CORPORATION", "EGOV_PORTAL"], fee: { kind: "FREE" }, forms: BOTH_FORMS,
      term: { kk: "11 жұмыс күні", ru: "11 рабочих дней" }, governingAct: "V2000020790",
    },
  };
}

export function socialService(body: string) {
  const shown = (kk: string, ru: string) => ({ met: true, evidence: { kk, ru } });
  return {
    kind: "INCLUDE", category: "SOCIALLY_SIGNIFICANT", body, legalBasis: "V2300033329",
    justification: { kk: "Қызмет төрт өлшемшарттың барлығына сай", ru: "Услуга отвечает всем четырём критериям" },
    draft: {
      name: { kk: "Әлеуметтік қызметтер порталы арқылы әлеуметтік қызмет көрсету", ru: "Оказание социальных услуг через Портал социальных услуг" },
      subsection: "00402", recipients: ["NATURAL_PERSON"], provider: body, responsibleBody: body, intake: INTAKE,
      channels: ["EGOV_PORTAL", "INFORMATION_OBJECT"], fee: { kind: "FREE" }, forms: BOTH_FORMS,
      term: { kk: "5 жұмыс күні", ru: "5 рабочих дней" }, governingAct: "V2300033329",
    },
    criteria: [
      { criterion: "CONTINUOUS", ...shown("Портал тәулік бойы жұмыс істейді", "Портал работает круглосуточно") },
      { criterion: "NOT_INDIVIDUAL", ...shown("Барлық мұқтаж адамға арналған", "Предназначена всем нуждающимся") },
      { criterion: "SOCIALLY_IMPORTANT", ...shown("Күнделікті өмірді қамтамасыз етеді", "Обеспечивает повседневную жизнь") },
      { criterion: "OPEN_TO_ALL", ...shown("Кез келген тұрғын жүгіне алады", "Обратиться может каждый житель") },
    ],
  };
}

export function paidRegistration(body: string, code: string) {
  return {
    kind: "AMEND", category: "STATE_SERVICE", body, code, legalBasis: "Z2600000254",
    justification: { kk: "Шығындарды өтеу үшін", ru: "Чтобы возместить затраты" },
    draft: { ...DETAILS_OF_REGISTRATION, recipients: ["NATURAL_PERSON", "LEGAL_ENTITY"], fee: { kind: "PAID", description: { kk: "1 АЕК", ru: "1 МРП" } } },
  };
}

export function electronicRegistration(body: string, code: string) {
  return {
    kind: "AMEND", category: "STATE_SERVICE", body, code, legalBasis: "Z1300000088",
    justification: { kk: "Қызмет электрондық нысанға көшірілді", ru: "Услуга переведена в электронную форму" },
    draft: { ...DETAILS_OF_REGISTRATION, recipients: ["NATURAL_PERSON"], forms: ["ELECTRONIC_FULL"], fee: { kind: "FREE" } },
  };
}

/** What the sample does not tell of two services of one body; each keeps the name that it has. */
const DETAILS_OF_REGISTRATION = {
  intake: INTAKE, channels: ["STATE_CORPORATION", "EGOV_PORTAL"], forms: BOTH_FORMS,
  term: { kk: "1 жұмыс күні", ru: "1 рабочий день" },
} as const;

export function exclusion(body: string, code: string) {
  return {
    kind: "EXCLUDE", category: "STATE_SERVICE", body, code, legalBasis: "Z1300000088",
    justification: { kk: "Қызмет басқа қызметке біріктіріледі", ru: "Услугу объединяют с другой" },
  };
}
