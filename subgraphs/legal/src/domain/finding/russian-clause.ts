import { ORDERS } from "./granted-words";
import { isOwnWork, russianDeedIn, russianPassiveIn } from "./russian-deeds";
import { russianGrant, thingEnds } from "./russian-grant";
import { OFFICE_THAT_APPLIES, RUSSIAN_ASKING } from "./russian-asking";

const QUALIFIED = "(?:(?!государственн|структурн|подведомственн|территориальн|местн|правоохранительн|уполномоченн|специальн[а-яё]+\\s+орган)[а-яё-]+(?:ый|ий|ой|ая|ое|ого|его|ей|ых|их|ым|им|ому|ему|вш[а-яё]+|щ[а-яё]+|ую|ся)\\s+|и\\s+|или\\s+|от\\s+)";
const APPLICATION = "(?:заявлени|заявк|обращени|запрос|ходатайств|просьб|письм|желани|требовани|прошени|анкет)";
/** Whoever stands in the genitive after «по заявлению»: anyone but an office and those who serve in it. */
const SOMEONE = `(?!${OFFICE_THAT_APPLIES}|государств|маслихат|парламент|мажилис|структурн|подведомств|территориальн|работник|сотрудник|служащ|след(?:ств|овател)|прокур|правоохр|министр|заместител|руководств|председател|учредител|органов|заказчик)[а-яё]{2,}(?:а|я|и|ы|у|ю|й|в|м|ц|н|ам|ям|ов|ев|ей|их|ых|го|ся)(?![а-яё])`;
/** «по заявлению собственника», «при обращении потомков», «рассматривает заявления производителей», «на основании запроса наследника». */
const APPLIED = new RegExp(
  `(?<![а-яё])(?:по|на\\s+основании|при(?=\\s)|после|с\\s+уч[её]том)\\s+(?:[а-яё-]+(?:ым|им|ому|ему|ой|ей|ого|его|ых)\\s+|(?:и|или)\\s+){0,3}${APPLICATION}[а-яё]*\\s+(?:(?:и|или)\\s+${APPLICATION}[а-яё]*\\s+)?(?:${QUALIFIED}){0,4}${SOMEONE}|` +
  `(?<![а-яё])(?:рассм[ао]тр[а-яё]+|прин(?:има|ят)[а-яё]*|при[её]м[а-яё]*|изуча[ею]т|регистр[а-яё]+)\\s+(?:(?:и|или)\\s+[а-яё]+\\s+)?(?:у\\s+|от\\s+)?(?:[а-яё-]+\\s+){0,4}?${APPLICATION}[а-яё]*\\s+(?:${QUALIFIED}){0,4}${SOMEONE}|` +
  `(?<![а-яё])(?:поступивш|присланн|поданн|полученн)[а-яё]+\\s+от\\s+(?:${QUALIFIED}){0,4}${SOMEONE}|` +
  `(?<![а-яё])(?:принима[ею]т|рассматрива[ею]т|при[её]м[а-яё]*|рассмотрени[а-яё]+)\\s+от\\s+(?:${QUALIFIED}){0,4}${SOMEONE}[^;]{0,60}?${APPLICATION}|` +
  `(?<![а-яё])(?:приславш|подавш|представивш|предъявивш|обративш|направивш|заявивш|изъявивш)(?:им|ему|их|его|ей|ую)(?:ся)?(?![а-яё])(?!\\s+(?:рапорт|отч[её]т))|(?<![а-яё])(?:по|на\\s+основании)\\s+(?:их|его|е[её])\\s+(?:письменн[а-яё]+\\s+|личн[а-яё]+\\s+|устн[а-яё]+\\s+)?${APPLICATION}`);
/** What it is given for, or by whom: no service of the state. */
const NOT_FOR_A_PERSON = /плат(?:ной|ным|ные|ных)\s|за\s+плату|на\s+договорн|по\s+договор|на\s+основе\s+договор|жалоб|апелляц|отч[её]т|статистич|бюджетн|конкурс|тендер|закуп|кадр|должност|своих\s+(?:работник|сотрудник)|подчин[её]нн|штатн/;

/** «выдача учетной карточки …», «и выдачу разрешений». */
const NOMINAL = /(?:^\s*(?:\d+[.)]\s+)?|\s(?:и|осуществля[ею]т|производ[ия]т|обеспечива[ею]т|организу[ею]т|провод[ия]т)\s+(?:[а-яё]+\s+)?)(выдач|регистраци|перерегистраци|согласовани|заверени|удостоверени|присвоени|предоставлени|закреплени|выделени|назначени|возмещени|включени|внесени|занесени|продлени|оформлени|признани|аккредитаци|аттестаци|зачислени|допуск|постановк|проставлени|подтверждени|изготовлени|бронировани|маркировк|отпуск|восстановлени)([а-яё]{0,3})(?=\s)/;
const NOUN_ENDINGS: ReadonlyArray<readonly [RegExp, string]> = [[/(?:выдач|постановк|маркировк)$/, "а"], [/ци$/, "я"], [/и$/, "е"], [/./, ""]];
const LONGEST = 140;

/** The name of what one sentence says a body does on the application of a person; null where it says nothing of the kind. */
export function russianClause(sentence: string, text: string): string | null {
  const applied = APPLIED.exec(sentence);
  if (applied === null || RUSSIAN_ASKING.otherPaper.test(sentence) || NOT_FOR_A_PERSON.test(sentence)) return null;
  return nominalIn(sentence, text, applied) ?? russianGrant(sentence, text, false) ?? russianDeedIn(sentence, text, applied.index, true) ?? russianPassiveIn(sentence, text);
}

function nominalIn(sentence: string, text: string, applied: RegExpExecArray): string | null {
  const found = NOMINAL.exec(sentence);
  if (found === null) return null;
  const [whole, stem = "", ending = ""] = found;
  const from = found.index + whole.length;
  const rest = sentence.slice(from, until(from, applied, sentence));
  const tail = rest.slice(0, thingEnds(rest));
  if (tail.trim() === "" || new RegExp(`^\\s(?:${ORDERS})`).test(tail) || isOwnWork(`${stem}${ending}${rest}`) || tail.length > LONGEST) return null;
  const noun = `${stem}${NOUN_ENDINGS.find(([end]) => end.test(stem))?.[1] ?? ""}`;
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)}${text.slice(from, from + tail.length).trimEnd()}`;
}

/** Up to the words about the application where they come after. */
function until(from: number, applied: RegExpExecArray, sentence: string): number {
  return applied.index > from ? applied.index : sentence.length;
}
