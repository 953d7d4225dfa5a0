import { normaliseKazakhText } from "@tizilim/common/pure/language/kazakh-text";
import type { Language } from "@tizilim/common/pure/localized-text";

/** An office's own work, or what the people whom it watches do: a service within it is named elsewhere. */
const OWN_WORK: Readonly<Record<Language, RegExp>> = {
  RU: /^(?:\p{L}+(?:ный|ная|ное)\s+)?(?:уч[её]т|оценка|определение|представление|организация|обмен\s+(?:\p{L}+\s+)?(?:сведени|информаци|данны)|открытие|закрытие|использование)(?!\p{L})|^оказание\s+(?!\p{L}*\s*помощи)|^(?:при[её]м(?:\s+и\s+выдача)?|обмен|запись|доступ|заключение|разрешение|передача|удостоверение|перевод)$/iu,
  KK: /^қабылдау\s+және\s+беру$|(?<!көмек\s|жәрдем\s)(?:көрсету|жүргізу|анықтау|есепке\s+алу|ұсыну|төлеу|өткізу|алу|толтыру|есептеу|айқындау|пайдалану|ұйымдастыру|орналастыру|жазу|(?<!(?:ын|ін)\s)жасау)$/iu,
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

/** What an office does for itself, or what heads a chapter of duties, though it names something done. */
const NOT_FOR_A_PERSON: Readonly<Record<Language, RegExp>> = {
  RU: /^(?:ведени|хранени|требовани|положени|обеспечени|содержани|соблюдени|исполнени|проведени|составлени|рассмотрени|приняти|заседани|образовани|планировани|финансировани|использовани|управлени|формировани|функционировани|организаци|осуществлени|применени|обращени|взаимодействи|ограничени|основани|наказани|взыскани|обжаловани|расследовани|расследовани|наблюдени|мониторинг|оповещени|информировани|консультировани|обучени|заполнени|условия|участи|руковод|реорганизаци|ликвидаци|эксплуатаци|уничтожени|списани|комплектовани|пользовани|посещени|движени|поведени|лечени|питани|охран|обслуживани|оформлени[ея]\s+(?:документов|журнал|результат)|знани|собрани|голосовани|избрани|подчинени)/iu,
  KK: /(?:сақтау|бақылау|ұйымдастыру|басқару|пайдалану|қолдану|қарау|жоспарлау|қаржыландыру|қалыптастыру|жүргізу|қамтамасыз ету|тексеру|жинау|тарату|қайта құру|күту|ұстау|оқыту|өткізу|сатып алу|шағымдану|қорғау|беру тәртібі)$/iu,
};

/** Of names that any verbal noun gives. */
export function isOwnWork(name: string, language: Language): boolean {
  return NOT_FOR_A_PERSON[language].test(language === "KK" ? normaliseKazakhText(name) : name);
}
