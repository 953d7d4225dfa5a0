import { RUSSIAN_GOODS } from "./granted-words";
import { SENTENCES } from "./sentences";

/** What a body does in words of a norm, and the noun of it. */
const DEEDS: ReadonlyArray<readonly [verb: RegExp, noun: string]> = ([
  ["выда(?:е|ё|ю)т(?:ся)?|отда(?:е|ё|ю)т(?:ся)?|выписыва[ею]т(?:ся)?|вруча[ею]т(?:ся)?|выдавать|получа[ею]т", "Выдача"],
  ["присваива[ею]т(?:ся)?", "Присвоение"],
  ["согласовыва[ею]т(?:ся)?", "Согласование"],
  ["предоставля[ею]т(?:ся)?", "Предоставление"],
  ["закрепля[ею]т(?:ся)?", "Закрепление"],
  ["выделя[ею]т(?:ся)?", "Выделение"],
  ["назнача[ею]т(?:ся)?", "Назначение"],
  ["(?:высыла|отправля|переда(?=[ею]))[ею]т(?:ся)?", "Выдача"],
] as const).map(([verb, noun]) => [new RegExp(`(?<!не\\s)(?<![а-яё])(?:${verb})(?![а-яё])`), noun]);
const ADJECTIVE = "[а-яё-]+(?:ый|ий|ой|ую|юю|ое|ее|ые|ие|ая|яя|ых|их)";
const THING = new RegExp(`(?<![а-яё])((?:(?!который|которая|которое|котор)${ADJECTIVE}\\s+){0,3})((?:${RUSSIAN_GOODS})[а-яё]*)`);
/** «Жетон на лов выдает инспекция …» */
const OPENS = new RegExp(`^\\s*(?:\\d+[.)]\\s+)?(?:${ADJECTIVE}\\s+){0,2}(?:${RUSSIAN_GOODS})[а-яё]*`);
/** Where the words about the thing end and those about how it is given begin. */
const ENDS = new RegExp(
  "[,;:(]|\\s-\\s|\\s(?:в\\s+(?:день|течение|срок|тот|этот|порядке|виде|случае|форме|письменн|электронн|двух|тр[её]х|одном|руки|[а-яё]+дневн|[а-яё]+\\s+экземпляр)|не\\s+(?:позднее|более)|сроком|сразу|немедленно|бесплатно|безвозмездно|лично|ежегодно|на\\s+(?:срок|бумажн|магнитн|руки|основани|период|[а-яё\\d]+\\s+(?:год|лет|месяц|дн|день|час|сезон|сутки)|[а-яё]+\\s+носител|бланк|сезон|год(?![а-яё]))|" +
  "с\\s+(?:указани|отметк|номер|печат|подпис|фото|срок|присво|момент|приложени)|по\\s+(?:форме|предъявлен|образц|истечени|результат|заявлени|итогам)|под\\s+(?:роспись|подпись|расписк)|после\\s|при\\s|без\\s|или\\s|либо\\s|и\\s|за\\s+подпис|через\\s|заявител|лицу|лицам|владельц[уа](?![а-яё])|гражданин[уа]|обративш|котор|действ|подпис|вместе|вруча|выда|присваива|изготавлива|оформля|предоставля|отдел|управлени|комитет|орган(?:ом|ами)?(?![а-яё]))");
const LONGEST = 120;

/** The fullest name that the sentences of a norm give to what they grant: «выдает лицу справку о …» gives «Выдача справки о …». */
export function russianGrant(words: string, text: string): string | null {
  for (const [verb, noun] of DEEDS) {
    let fullest: string | null = null;
    for (const { 0: sentence, index } of words.matchAll(SENTENCES)) {
      const done = verb.exec(sentence);
      if (done === null) continue;
      const after = done.index + done[0].length;
      const opens = OPENS.exec(sentence)?.[0].length ?? 0;
      const name = (opens > 0 && opens < done.index ? thingIn(sentence, 0, done.index, index, text) : null) ?? thingIn(sentence, after, sentence.length, index, text) ?? (/ся$/.test(done[0]) || /^\s+(?:его|её|ее|их)(?![а-яё])/.test(sentence.slice(after)) ? thingIn(sentence, 0, done.index, index, text) : null);
      if (name !== null && name.length <= LONGEST && (fullest === null || name.length > fullest.length)) fullest = name;
    }
    if (fullest !== null) return `${noun} ${fullest}`;
  }
  return null;
}

function thingIn(sentence: string, from: number, to: number, offset: number, text: string): string | null {
  const part = sentence.slice(from, to);
  const thing = THING.exec(part);
  if (thing === null) return null;
  const [whole, adjectives = "", noun = ""] = thing;
  const at = offset + from + thing.index + whole.length;
  const rest = part.slice(thing.index + whole.length);
  const tail = text.slice(at, at + (ENDS.exec(rest)?.index ?? rest.length)).trimEnd();
  return `${adjectives.replace(/\S+/g, genitiveAdjective)}${genitiveNoun(noun)}${tail}`;
}

function genitiveAdjective(word: string): string {
  if (/(?:ый|ое|ой)$/.test(word)) return `${word.slice(0, -2)}ого`;
  if (/(?:ий|ее)$/.test(word)) return `${word.slice(0, -2)}${/[кгх]ий$/.test(word) ? "ого" : "его"}`;
  if (/(?:ую|ая)$/.test(word)) return `${word.slice(0, -2)}ой`;
  if (/(?:юю|яя)$/.test(word)) return `${word.slice(0, -2)}ей`;
  return /(?:ые|ие)$/.test(word) ? `${word.slice(0, -1)}х` : word;
}

function genitiveNoun(word: string): string {
  if (/ие$/.test(word)) return `${word.slice(0, -1)}я`;
  if (/[юя]$/.test(word)) return `${word.slice(0, -1)}и`;
  if (/[уа]$/.test(word)) return `${word.slice(0, -1)}${/[кгхжшщч].$/.test(word) ? "и" : "ы"}`;
  if (/о$/.test(word)) return `${word.slice(0, -1)}а`;
  if (/(?:значок|участок)$/.test(word)) return `${word.slice(0, -2)}ка`;
  return /[бвгдзклмнпрстфхц]$/.test(word) ? `${word}а` : word;
}
