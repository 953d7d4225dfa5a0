import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Bilingual, PageLanguage } from "../../words/bilingual";
import { both } from "../../words/bilingual";
import { codeWord } from "../../words/code-words";
import type { CpsvService } from "./cpsv-record";

const SECTION = both("Бөлім", "Раздел");
const SUBSECTION = both("Кіші бөлім", "Подраздел");
const RECIPIENTS = both("Көрсетілетін қызметті алушылар", "Услугополучатели");
const INTAKE = both("Өтініштерді қабылдап, нәтижелерді береді", "Прием заявлений и выдача результатов");
const TERM = both("Көрсету мерзімі", "Срок оказания");

/**
 * CPSV-AP demands a description, and the register has none: it is put together from the record, and says nothing that the record does not. A part that the
 * record lacks in a language is left out there.
 */
export function serviceDescription(service: CpsvService): Bilingual {
  return both(inLanguage(service, "kk"), inLanguage(service, "ru"));
}

function inLanguage(service: CpsvService, language: PageLanguage): string {
  const { category, section, subsection, recipients, recipientNote, intake, term } = service;
  const of = (text: LocalizedText | null): string[] => (text?.[language] == null ? [] : [text[language]]);
  const kind = codeWord("category", category)[language];
  const parts: ReadonlyArray<readonly [Bilingual, ReadonlyArray<string>]> = [
    [SECTION, of(section.name)],
    [SUBSECTION, of(subsection.name)],
    [RECIPIENTS, [...recipients.map((code) => codeWord("recipient", code)[language]), ...of(recipientNote)]],
    [INTAKE, intake.flatMap(of)],
    [TERM, of(term)],
  ];
  const told = parts.filter(([, values]) => values.length > 0).map(([label, values]) => `${label[language]}: ${values.join(", ").replace(/\.+$/, "")}.`);
  return [`${kind.charAt(0).toUpperCase()}${kind.slice(1)}.`, ...told].join(" ");
}
