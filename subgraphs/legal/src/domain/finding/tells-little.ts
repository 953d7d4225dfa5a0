import { normaliseKazakhText } from "@tizilim/common/pure/language/kazakh-text";
import type { Language } from "@tizilim/common/pure/localized-text";

/** An office's own work, or what the people whom it watches do: a service within it is named elsewhere. */
const OWN_WORK: Readonly<Record<Language, RegExp>> = {
  RU: /^(?:\p{L}+(?:ный|ная|ное)\s+)?(?:уч[её]т|оценка|определение|представление|организация|обмен\s+(?:\p{L}+\s+)?(?:сведени|информаци|данны)|открытие|закрытие|использование)(?!\p{L})|^оказание\s+(?!\p{L}*\s*помощи)|^(?:при[её]м|обмен|запись|доступ|заключение|разрешение|передача|удостоверение|перевод)$/iu,
  KK: /(?<!көмек\s|жәрдем\s)(?:көрсету|жүргізу|анықтау|есепке\s+алу|ұсыну|төлеу|өткізу|алу|толтыру|есептеу|айқындау|пайдалану|ұйымдастыру|орналастыру|жазу|(?<!(?:ын|ін)\s)жасау)$/iu,
};

/** «Учет, хранения и использования …»: it tells of more than one thing, and not all of it is done for an applicant. */
const AND_MORE: Readonly<Record<Language, RegExp>> = {
  RU: /^[^,]{0,60}?(?:,\s|\sи\s)(?:\p{L}+,\s|\p{L}+\sи\s)*(?:ведения|хранения|использования|содержания|эксплуатации|пользования|ношения|базирования|применения|функционирования|деятельности|движения|проведения|охраны|посещения|работы|формирования|размещения)(?!\p{L})/iu,
  KK: /(?<!\p{L})(?:сақтау|пайдалану|ұстау|қолдану|жүргізу|жүру|тағу|күту|қорғау)\p{L}{0,3}(?:\s+(?:және|мен)|,)\s|(?:\s+(?:және|мен)|,)\s+(?:\p{L}+\s+)?(?:сақтау|пайдалану|ұстау|қолдану|жүргізу|тағу|күту|қорғау)$/iu,
};

/** `name`: what `functionNamed` gives for a title or heading. */
export function tellsLittle(name: string, language: Language): boolean {
  const plain = language === "KK" ? normaliseKazakhText(name) : name;
  return OWN_WORK[language].test(plain) || AND_MORE[language].test(plain);
}
