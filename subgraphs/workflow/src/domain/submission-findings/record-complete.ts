import type { Finding, FindingSeverity } from "../finding";
import type { RegisterRecord } from "../register-record";
import type { ProposedChange } from "../submission-facts";

interface Detail {
  readonly field: keyof RegisterRecord;
  readonly provision: string;
  readonly kk: string;
  readonly ru: string;
  readonly stands: (record: RegisterRecord) => boolean;
  /** Of an inclusion that lacks it. */
  readonly severity: FindingSeverity;
}

const DETAILS: ReadonlyArray<Detail> = [
  { field: "name", provision: "LAW/14, 3-1)", kk: "қызметтің атауы", ru: "наименование услуги", stands: ({ name }) => name !== null, severity: "ERROR" },
  /** RULES-2025/3 and 6: the code is formed from it. */
  { field: "subsection", provision: "RULES-2025/3", kk: "кіші бөлім", ru: "подраздел", stands: ({ subsection }) => subsection !== null, severity: "ERROR" },
  { field: "recipients", provision: "RULES-2025/27", kk: "көрсетілетін қызметті алушы туралы мәліметтер", ru: "сведения об услугополучателе", stands: ({ recipients }) => recipients.length > 0, severity: "ERROR" },
  { field: "provider", provision: "RULES-2025/28", kk: "көрсетілетін қызметті беруші", ru: "услугодатель", stands: ({ provider }) => provider !== null, severity: "ERROR" },
  {
    field: "intake", provision: "RULES-2025/29", kk: "өтініштерді қабылдайтын және нәтиже беретін ұйымдар немесе арналар",
    ru: "организации или каналы, через которые принимают заявления и выдают результаты",
    stands: ({ intake, channels }) => intake.length + channels.length > 0, severity: "ERROR",
  },
  { field: "fee", provision: "RULES-2025/30", kk: "ақылы немесе тегін екені", ru: "платность либо бесплатность", stands: ({ fee }) => fee !== null, severity: "ERROR" },
  { field: "forms", provision: "RULES-2025/31", kk: "көрсету нысаны", ru: "форма оказания", stands: ({ forms }) => forms.length > 0, severity: "ERROR" },
  { field: "governingAct", provision: "RULES-2025/32", kk: "көрсету тәртібін айқындайтын заңға тәуелді акт", ru: "подзаконный акт, определяющий порядок оказания", stands: ({ governingAct }) => governingAct !== null, severity: "ERROR" },
  /** LAW/14, 3-1): an item of the by-law's appendix, not of the six details. */
  { field: "term", provision: "LAW/14, 3-1)", kk: "көрсету мерзімі", ru: "срок оказания", stands: ({ term }) => term !== null, severity: "WARNING" },
  /** LAW/10, 1) */
  { field: "responsibleBody", provision: "LAW/10, 1)", kk: "актіні әзірлейтін орталық мемлекеттік орган", ru: "центральный государственный орган, разрабатывающий акт", stands: ({ responsibleBody }) => responsibleBody !== null, severity: "WARNING" },
];

/** RULES-2025/27-32: what the register's record needs. An amendment of a record that lacks something is told, not stopped. */
export function recordComplete({ content: { kind }, record }: ProposedChange): Finding[] {
  if (kind === "EXCLUDE") return [];
  return DETAILS.filter(({ stands }) => !stands(record)).map(({ field, provision, kk, ru, severity }) => ({
    code: "DETAIL_MISSING", severity: kind === "INCLUDE" ? severity : "WARNING", field, provision,
    message: { kk: `Жазбада жетіспейді: ${kk}.`, ru: `В записи не хватает: ${ru}.` },
    fix: { kk: `Толтырыңыз: ${kk}.`, ru: `Заполните: ${ru}.` },
  }));
}
