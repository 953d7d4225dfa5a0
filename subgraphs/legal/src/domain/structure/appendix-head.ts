/** Whose appendix it is: of the act, of the document that the act approves, of a form; null where it does not say. */
export type AppendixOwner = "ACT" | "DOCUMENT" | "FORM" | null;

export interface AppendixHead {
  readonly number: string | null;
  readonly owner: AppendixOwner;
}

const LONGEST_HEAD = 700;
const NUMBER = "(?:№\\s*)?(\\d{1,3}(?:[-.]\\d{1,2})*|[IVXІХ]{1,5}|[А-Я](?=\\s|$))";
const RUSSIAN = new RegExp(`^(?:Приложение|ПРИЛОЖЕНИЕ)(?:\\s+${NUMBER}(?![\\p{L}\\d]))?(?:\\s+(?:к|К)(?=\\s|$)|\\s*[.:]?$|\\s*\\()`, "u");
const KAZAKH = /^(?:.{0,600}?(?<=^|[\s,«»"”]))?(?:№\s*)?(?:(\d{1,3})\s?[-–‑]\s?)?(?:қосымша|Қосымша|ҚОСЫМША)\.?$/u;
/** Words that a head has none of. */
const SENTENCE = /(?<!\p{L})(?:изложить|дополнить|исключить|заменить|признать|утратил\p{L}*|является|содержит|прилагается|заполняется|жазылсын|толықтырылсын|алып тасталсын|ауыстырылсын)(?!\p{L})/iu;
const OWNERS: ReadonlyArray<readonly [words: RegExp, owner: AppendixOwner]> = [
  [/(?:^|\s)к\s+(?:\S+\s+){0,2}форм[еа]м?(?!\p{L})|нысан(?:ы?на|ға|дарына)(?!\p{L})/iu, "FORM"],
  [/(?:^|\s)к\s+(?:\S+\s+){0,2}(?:правил|стандарт|регламент|инструкци|положени|методик|порядк|требовани|перечн)|(?:қағида|стандарт|регламент|нұсқаулы|ереже|әдістеме|тәртіб|талап|т[іi]збе)\p{L}*(?:на|не|ға|ге|қа|ке)(?!\p{L})/iu, "DOCUMENT"],
  [/(?:^|\s)к\s+(?:\S+\s+){0,3}(?:приказ|постановлени|решени|указ|распоряжени|закон)|(?:бұйры|қаулы|шеш[іi]м|жарлы|өк[іi]м|заң)\p{L}*(?:на|не|ға|ге|қа|ке)(?!\p{L})/iu, "ACT"],
];

/** «Приложение 2 к Правилам …», «… қағидаларына 2-қосымша»: the head of an appendix, not a sentence that speaks of one. */
export function readAppendixHead(text: string): AppendixHead | null {
  if (text.length > LONGEST_HEAD) return null;
  const match = RUSSIAN.exec(text) ?? (/қосымша\.?$/iu.test(text.slice(-8)) ? KAZAKH.exec(text) : null);
  if (match === null || /[;:]$|\p{L}:\s/u.test(text) || SENTENCE.test(text) || (text.length > 60 && text.endsWith("."))) return null;
  return { number: match[1] ?? null, owner: appendixOwner(text) };
}

/** The first that is named: the standard of an order is the standard's. */
export function appendixOwner(head: string): AppendixOwner {
  const found = OWNERS.map(([words, owner]) => ({ owner, at: head.search(words) })).filter(({ at }) => at >= 0);
  return found.sort((a, b) => a.at - b.at)[0]?.owner ?? null;
}

/** «Утверждены приказом …», «… бұйрығымен бекітілген»: the approved document begins. */
export function isApproval(text: string): boolean {
  if (text.length > LONGEST_HEAD || /[;:]$/.test(text)) return false;
  return (/^Утвержд(?:ен|ена|ено|ены)(?!\p{L})/iu.test(text) && (/(?:приказ|постановлени|решени|указ|распоряжени|протокол|закон)/iu.test(text) || text.length < 15)) || (/^[\p{Lu}\d№«"]/u.test(text) && /(?:^|\s)бек[іi]т[іi]л(?:ген|д[іi])\.?$/iu.test(text.slice(-12)));
}

/** «Правила …», «… қағидалары»: the name of a document that an act approves. */
export function namesDocument(text: string): boolean {
  return text.length <= LONGEST_HEAD && !/[.;:,]$/.test(text)
    && (/^(?:Правила|Стандарт|Регламент|Положение|Инструкция|Методика|Перечень|ПРАВИЛА|СТАНДАРТ|РЕГЛАМЕНТ)(?!\p{L})/u.test(text)
      || /(?:қағидалары|стандарты|регламент[іi]|ережес[іi]|нұсқаулығы|әд[іi]стемес[іi]|т[іi]збес[іi])$/iu.test(text));
}

/** A line that a head set on several lines may go on with: short, no sentence, no number of a unit. */
export function goesOnInHead(text: string): boolean {
  return text.length <= 250 && !/[;:]$/.test(text)
    && /^(?:\p{Ll}|к\s|от\s|№|И\.\s?о\.|Министр|Исполняющ|Заместител|Первого|Вице|Председател|Республики|Правительств|Комитет|Агентств|Национальн|Генеральн|Аким|Маслихат|акимат|Қазақстан|\d{1,2}\s+[а-я]+\s+\d{4}|\d{4}\s+(?:года|жылғы)|\p{Lu}\S*\s+(?:министр[іi]н[іi]ң|әк[іi]мд[іi]г[іi]н[іi]ң|мәслихатының))/u.test(text);
}
