import type { Language, LocalizedText } from "@tizilim/common/pure/localized-text";
import type { ActText } from "../structure/act-text";
import type { PlacedBlock } from "../structure/placed-blocks";
import { matchable } from "../text/matchable";
import type { Evidence } from "../evidence";
import type { EvidentFinding } from "./evident-finding";
import { channelsIn } from "./said-channels";
import type { Standard } from "./standard";

interface Agreement {
  readonly code: string;
  readonly provision: string;
  readonly needed: (standards: ReadonlyArray<Standard>) => boolean;
  readonly message: LocalizedText;
}

/** Norms 67 to 69: with whom a draft is agreed. */
const AGREEMENTS: ReadonlyArray<Agreement> = [
  {
    code: "AGREEMENT_OF_AUTHORISED_BODY_NOT_SHOWN", provision: "LAW/8, 5)", needed: () => true,
    message: { kk: "Мемлекеттік қызметтер көрсету саласындағы уәкілетті органмен келісу көрсетілмеген.", ru: "Не показано согласование с уполномоченным органом в сфере оказания государственных услуг." },
  },
  {
    code: "AGREEMENT_ON_ELECTRONIC_FORM_NOT_SHOWN", provision: "LAW/9, 11)", needed: (standards) => standards.some(isElectronic),
    message: { kk: "Электрондық нысанда көрсетілетін қызмет бойынша ақпараттандыру саласындағы уәкілетті органмен келісу көрсетілмеген.", ru: "По услуге в электронной форме не показано согласование с уполномоченным органом в сфере информатизации." },
  },
  {
    code: "AGREEMENT_ON_STATE_CORPORATION_NOT_SHOWN", provision: "LAW/9-1, 6)", needed: (standards) => standards.some((standard) => quoteOf(standard, "CHANNELS", (words) => channelsIn(words)?.includes("STATE_CORPORATION") ?? false)),
    message: { kk: "Мемлекеттік корпорация арқылы көрсетілетін қызмет бойынша Үкімет айқындаған органмен келісу көрсетілмеген.", ru: "По услуге через Государственную корпорацию не показано согласование с органом, определенным Правительством." },
  },
];
const FIX: LocalizedText = { kk: "Келісу туралы белгіні актіге қосыңыз немесе жобаны келісуге жіберіңіз.", ru: "Дополните акт отметкой о согласовании или направьте проект на согласование." };
const AGREED: Readonly<Record<Language, RegExp>> = { RU: /^["\s]*согласован(?:о|ы|а)?["\s]*/u, KK: /^["\s]*келісілді?(?:ген)?["\s]*/u };
/** One ministry has been all three bodies under its changing names. */
const OF_DIGITAL_AFFAIRS = /цифров|информатизац|информаци\p{L} и коммуникац|искусственн\p{L}+ интеллект|цифрлық|ақпараттандыру|ақпарат және коммуникация|жасанды интеллект/u;
/** Lines that a note of agreement runs over. */
const LINES = 4;

/** Of an act that sets the order of services: agreements that its text does not show. An act of one of these bodies needs none with itself. */
export function agreementFindings(text: ActText, placed: ReadonlyArray<PlacedBlock>, standards: ReadonlyArray<Standard>, own: { readonly evidence: Evidence; readonly issuer: string }): EvidentFinding[] {
  const body = placed.filter(({ appendix, says }) => says && appendix === null);
  const agreed = body.flatMap(({ block }, at) => (AGREED[text.language].test(matchable(block.text)) ? [body.slice(at, at + LINES).map((line) => line.block.text).join(" ")] : []));
  if (agreed.some((words) => OF_DIGITAL_AFFAIRS.test(matchable(words))) || OF_DIGITAL_AFFAIRS.test(matchable(own.issuer))) return [];
  return AGREEMENTS.filter(({ needed }) => needed(standards)).map(({ code, provision, message }) => ({ code, severity: "SUGGESTION", provision, message, fix: FIX, evidence: own.evidence }));
}

function isElectronic(standard: Standard): boolean {
  return quoteOf(standard, "FORM", (words) => /электрон/iu.test(words)) || quoteOf(standard, "CHANNELS", (words) => channelsIn(words)?.includes("EGOV_PORTAL") ?? false);
}

function quoteOf({ items }: Standard, item: "FORM" | "CHANNELS", test: (words: string) => boolean): boolean {
  const says = items.get(item)?.says ?? null;
  return says !== null && test(says.quote);
}
