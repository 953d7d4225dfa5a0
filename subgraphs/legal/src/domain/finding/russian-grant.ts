import { ORDERS, RUSSIAN_GOODS } from "./granted-words";
import { OFFICE, RECEIVERS, RUSSIAN_ASKING } from "./russian-asking";
import { genitiveAdjective, genitiveNoun } from "./russian-genitive";
import { SENTENCES } from "./sentences";

/** What a body does in words of a norm, and the noun of it. */
const DEEDS: ReadonlyArray<readonly [verb: RegExp, noun: string]> = ([
  ["разда(?:е|ё|ю)т(?:ся)?|выда(?:е|ё|ю)т(?:ся)?|отда(?:е|ё|ю)т(?:ся)?|выписыва[ею]т(?:ся)?|вруча[ею]т(?:ся)?|выдавать|(?<!(?:сч[её]т|предмет|ящик|дело|образец|проба|экспонат|документ|коллекция|книга|груз|партия)\\s)получа[ею]т|получать|получить", "Выдача"],
  ["присваива[ею]т(?:ся)?", "Присвоение"],
  ["согласовыва[ею]т(?:ся)?", "Согласование"],
  ["предоставля[ею]т(?:ся)?", "Предоставление"],
  ["закрепля[ею]т(?:ся)?", "Закрепление"],
  ["выделя[ею]т(?:ся)?", "Выделение"],
  ["назнача[ею]т(?:ся)?", "Назначение"],
  ["(?:высыла|отправля|переда(?=[ею]))[ею]т(?:ся)?", "Выдача"],
  ["да[её]т|дают|да[её]тся", "Выдача"],
  ["оформля[ею]т(?:ся)?", "Оформление"],
  ["(?:изготавлива|изготовля)[ею]т(?:ся)?", "Изготовление"],
  ["продлева[ею]т(?:ся)?", "Продление"],
] as const).map(([verb, noun]) => [new RegExp(`(?<!не\\s)(?<![а-яё])(?:${verb})(?![а-яё])`), noun]);
const NO_THING = "заявител|решени|ответ|результат|возможност|право(?![а-яё])|лично|бесплатно|один|одна|одно|два|второй|день|течени|основани|срок|документ|материал";
const ADJECTIVE = "[а-яё-]+(?:ый|ий|ой|ую|юю|ое|ее|ые|ие|ая|яя|ых|их)";
/** One who receives, whatever they are called. */
export const DATIVE = `(?:${RECEIVERS})[а-яё]*|(?!(?:${RUSSIAN_GOODS}))[а-яё]{3,}(?:ам|ям|ому|ему|ителю|елю|ику|цу|ину|ору|еру|нице|ице|ери)`;
/** Things that no list knows: what stands after the verb and the one who receives them. */
const ANY_THING = new RegExp(`^\\s+(?:(?:им|ему|ей|за\\s+(?:ним|ними|ней)|${DATIVE})\\s+)?((?:${ADJECTIVE}\\s+){0,3})((?!${ORDERS}|${RECEIVERS}|${NO_THING}|${OFFICE})[а-яё]{4,})(?![а-яё])`);
const THING = new RegExp(`(?<![а-яё-])((?:(?!который|которая|которое|котор)${ADJECTIVE}\\s+){0,3})((?:[а-яё]+-)?(?:${RUSSIAN_GOODS})[а-яё]*)`);
/** «Жетон на лов выдает инспекция …» */
const OPENS = new RegExp(`^\\s*(?:\\d+[.)]\\s+)?(?:${ADJECTIVE}\\s+){0,2}(?:${RUSSIAN_GOODS})[а-яё]*`);
/** Where the words about the thing end and those about how it is given begin. */
const ENDS_ANYWAY =
  "[,;:(]|\\s-\\s|\\s(?:в\\s+(?:отдел|управлени|акимат|центр|министерств|комитет|инспекци|орган|день|течение|срок|тот|этот|порядке|виде|случае|форме|письменн|электронн|двух|тр[её]х|одном|руки|[а-яё]+дневн|[а-яё]+\\s+экземпляр)|не\\s+(?:позднее|более)|сроком|сразу|немедленно|незамедлительно|бесплатно|безвозмездно|лично|ежегодно|на\\s+(?:срок|бумажн|магнитн|руки|основани|период|следующ|[а-яё\\d]+\\s+(?:[а-яё]+\\s+)?(?:год|лет|месяц|дн|день|час|сезон|сутки)|[а-яё]+\\s+носител|бланк|сезон|год(?![а-яё]))|" +
  "по\\s+(?:форме|предъявлен|образц|истечени|результат|(?:[а-яё]+(?:ым|ому|им)\\s+)?(?:заявлени|заявк|обращени|запрос|ходатайств|просьб)|итогам|е[её]\\s|его\\s|их\\s)|под\\s+(?:роспись|подпись|расписк)|после\\s|при\\s|без\\s|из\\s+расч[её]та|площадью\\s|размером\\s|сроком\\s|под\\s+залог|(?:решени|приказ|постановлени|распоряжени)[а-яё]*(?=м\\s)|по\\s+акту|(?:или|либо)\\s(?!отсутстви)|и\\s|за\\s+(?:подпис|\\d|[а-яё]+\\s+(?:рабоч|календарн|дн|час))|через\\s|заявител|лицу|лицам|владельц[уа](?![а-яё])|гражданин[уа]|обративш|котор|действ|подпис|вместе|вруча|выда|присваива|изготавлива|оформля|предоставля|отдел|управлени|комитет|инспекци|орган(?:ом|ами)?(?![а-яё])|" +
  `необходимо|нужно|следует|требуется|достаточно|можно|должн|обязан|вправе|может|могут|[а-яё]+(?:[ея]тся|[ую]тся|[аяу]ет|[аяу]ют)(?![а-яё])|[а-яё]+(?:овать|ывать|ивать)(?![а-яё])|(?:${RECEIVERS})[а-яё]*(?:у|ю|ам|ям|ому|ему)(?![а-яё]))`;
const ENDS_OR_WITH = new RegExp(`${ENDS_ANYWAY}|\\sс\\s+(?:указани|отметк|номер|печат|подпис|фото|срок|присво|момент|приложени|\\d)`);
const ENDS_BUT_WITH = new RegExp(ENDS_ANYWAY);
/** «… и подписывает карточку» is another deed. */
const NEXT_DEED = /\s(?:и|или|либо|а|но)\s+(?:не\s+)?[а-яё]+(?:[её]т|[ую]т|ит|ят|тся)(?![а-яё])/;
/** What is given by these may be called anything. */
const GIVES_ANY = /^(?:выда|вруча|выписыва|присваива|закрепля|выделя|назнача|разда)/;
const MAY_BE_HANDED_IN = /^(?:переда|высыла|отправля|предоставля|да)/;
const RECEIVERS_AND_MORE = new RegExp(`^\\s+(?:${DATIVE})(?:\\s+[а-яё]+)?,\\s+[а-яё]+(?:вш|ющ|ащ|ящ)[а-яё]+\\s[^,;.]{3,160},(?=\\s)`);
const LONGEST = 120;

/** `mayBeHandedIn`: what a sentence says is handed in is no grant. The fullest name that the sentences of a norm give to what they grant: «выдает лицу справку о …» gives «Выдача справки о …». */
export function russianGrant(words: string, text: string, mayBeHandedIn = true): string | null {
  for (const [verb, noun] of DEEDS) {
    let fullest: string | null = null;
    for (const { 0: sentence, index } of words.matchAll(SENTENCES)) {
      const done = verb.exec(sentence);
      if (done === null || (mayBeHandedIn && MAY_BE_HANDED_IN.test(done[0]) && isHandedIn(sentence, done.index))) continue;
      const after = afterReceivers(sentence, done.index + done[0].length);
      const until = after + (NEXT_DEED.exec(sentence.slice(after))?.index ?? sentence.length);
      const opens = OPENS.exec(sentence)?.[0].length ?? 0;
      const before = (): string | null => thingIn(sentence, 0, done.index, index, text, false);
      const passive = /ся$/.test(done[0]) || /^\s+(?:его|её|ее|их)(?![а-яё])/.test(sentence.slice(after));
      const name = (opens > 0 && opens < done.index ? before() : null) ?? thingIn(sentence, after, until, index, text, !passive && GIVES_ANY.test(done[0])) ?? (passive ? before() : null);
      if (name !== null && name.length <= LONGEST && (fullest === null || name.length > fullest.length)) fullest = name;
    }
    if (fullest !== null) return `${noun} ${fullest}`;
  }
  return null;
}

/** «выдает гражданам, представившим документы, справки»: behind those who receive it and what is said of them. */
function afterReceivers(sentence: string, at: number): number {
  return at + (RECEIVERS_AND_MORE.exec(sentence.slice(at))?.[0].length ?? 0);
}

/** What the one who asks gives to a body. */
function isHandedIn(sentence: string, at: number): boolean {
  const asked = RUSSIAN_ASKING.asks.exec(sentence);
  return asked !== null && asked.index <= at && at < asked.index + asked[0].length;
}

/** «передаются … с заверительным листом»: what goes with it is not the thing. */
const INSTRUMENTAL = /(?<!дипл|альб|при|объ)(?:ом|ем|ём|ами|ями|ах|ях)$/;

function thingIn(sentence: string, from: number, to: number, offset: number, text: string, any: boolean): string | null {
  const part = sentence.slice(from, to);
  const thing = THING.exec(part) ?? (any ? ANY_THING.exec(part) : null);
  if (thing === null || INSTRUMENTAL.test(thing[2] ?? "")) return null;
  const [whole, adjectives = "", noun = ""] = thing;
  const at = offset + from + thing.index + whole.length;
  const rest = part.slice(thing.index + whole.length);
  const tail = tailOf(rest, adjectives === "");
  return `${adjectives.replace(/\S+/g, genitiveAdjective)}${genitiveNoun(noun)}${text.slice(at, at + tail).trimEnd()}`;
}

/** How far the words about a thing go, from where it is named. */
export function thingEnds(rest: string): number {
  return ENDS_OR_WITH.exec(rest)?.index ?? rest.length;
}

/** A bare «карточку» tells nothing without its «с номером места». */
function tailOf(rest: string, bare: boolean): number {
  const end = ENDS_OR_WITH.exec(rest)?.index ?? rest.length;
  return bare && end === 0 ? (ENDS_BUT_WITH.exec(rest)?.index ?? rest.length) : end;
}
