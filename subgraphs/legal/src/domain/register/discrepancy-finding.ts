import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { ActFinding } from "../act-finding";
import type { ComparedField, Discrepancy } from "./discrepancy";
import { valueInWords } from "./value-in-words";

type Differing = Pick<Discrepancy, "field" | "registryValue" | "actValue"> & { readonly act: string };

const FIELDS: Readonly<Record<ComparedField, LocalizedText>> = {
  name: { kk: "атауы", ru: "наименование" },
  provider: { kk: "көрсетілетін қызметті беруші", ru: "услугодатель" },
  fee: { kk: "ақысы", ru: "платность" },
  forms: { kk: "көрсету нысаны", ru: "форма оказания" },
  channels: { kk: "ұсыну тәсілдері", ru: "способы предоставления" },
  term: { kk: "көрсету мерзімі", ru: "срок оказания" },
};

/** RULES-2025/11: the register is up to date while it says what the acts say; where it does not, one of the two is to change. */
export function discrepancyFinding({ act, field, registryValue, actValue }: Differing): ActFinding {
  const [register, said, named] = [valueInWords(field, registryValue), valueInWords(field, actValue), FIELDS[field]];
  return {
    code: "ACT_SAYS_OTHERWISE",
    severity: "WARNING",
    field,
    provision: "RULES-2025/11",
    message: {
      kk: `Тізілімдегі мәлімет ${act} актісіне сәйкес келмейді (${named.kk}): тізілімде – «${register.kk}», актіде – «${said.kk}».`,
      ru: `Сведения реестра расходятся с актом ${act} (${named.ru}): в реестре – «${register.ru}», в акте – «${said.ru}».`,
    },
    fix: {
      kk: "Тізілім жазбасын актіге сай өзгертуді ұсыныңыз, ал қате актінің өзінде болса, актіні өзгертуге бастама жасаңыз.",
      ru: "Предложите изменить запись реестра по акту, а если ошибка в самом акте, инициируйте изменение акта.",
    },
  };
}
