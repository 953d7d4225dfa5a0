import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { SaidChannel, SaidFee, SaidForm } from "../requirement/said-of-service";
import type { ComparedField } from "./discrepancy";

type Code = SaidChannel | SaidForm | SaidFee["kind"];

/** LAW/1, LAW/4, LAW/18 and LAW/24: the words of the Law for what the register keeps as codes. */
const WORDS: Readonly<Record<Code, LocalizedText>> = {
  FREE: { kk: "тегін", ru: "бесплатно" },
  PAID: { kk: "ақылы", ru: "платно" },
  MIXED: { kk: "кіші түрлері бойынша әртүрлі", ru: "различается по подвидам" },
  ELECTRONIC_FULL: { kk: "электрондық (толық автоматтандырылған)", ru: "электронная (полностью автоматизированная)" },
  ELECTRONIC_PARTIAL: { kk: "электрондық (ішінара автоматтандырылған)", ru: "электронная (частично автоматизированная)" },
  PAPER: { kk: "қағаз түрінде", ru: "бумажная" },
  PROACTIVE: { kk: "проактивті", ru: "проактивная" },
  ONE_APPLICATION: { kk: "«бір өтініш» қағидаты бойынша", ru: "по принципу «одного заявления»" },
  ONE_WINDOW: { kk: "«бір терезе» қағидаты бойынша", ru: "по принципу «одного окна»" },
  PROVIDER: { kk: "көрсетілетін қызметті беруші", ru: "услугодатель" },
  STATE_CORPORATION: { kk: "Мемлекеттік корпорация", ru: "Государственная корпорация" },
  EGOV_PORTAL: { kk: "«электрондық үкіметтің» веб-порталы", ru: "веб-портал «электронного правительства»" },
  FIXED_DEVICE: { kk: "стационарлық абоненттік құрылғы", ru: "стационарное абонентское устройство" },
  MOBILE_DEVICE: { kk: "ұялы байланыстың абоненттік құрылғысы", ru: "абонентское устройство сотовой связи" },
  INFORMATION_OBJECT: { kk: "ақпараттандыру объектісі", ru: "объект информатизации" },
  PARTNER_ORGANISATION: { kk: "әріптес ұйым", ru: "партнерская организация" },
};

const KEPT_AS_CODES: ReadonlySet<ComparedField> = new Set(["fee", "forms", "channels"]);
const NOT_SAID: LocalizedText = { kk: "көрсетілмеген", ru: "не указано" };

/** What the register or the act says of a field: codes in the words of each language, a text as it stands in its own. */
export function valueInWords(field: ComparedField, value: string | null): LocalizedText {
  if (value === null) return NOT_SAID;
  if (!KEPT_AS_CODES.has(field)) return { kk: value, ru: value };
  const words = value.split(", ").map((code) => WORDS[code as Code] ?? { kk: code, ru: code });
  return { kk: words.map(({ kk }) => kk).join(", "), ru: words.map(({ ru }) => ru).join(", ") };
}
