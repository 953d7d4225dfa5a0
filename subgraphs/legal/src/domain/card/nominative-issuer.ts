import { normaliseKazakhText } from "@tizilim/common/pure/language/kazakh-text";
import type { Language } from "@tizilim/common/pure/localized-text";

const HEADS: Readonly<Record<string, string>> = {
  министра: "Министр", министерства: "Министерство", председателя: "Председатель", прокурора: "Прокурор", правительства: "Правительство", президента: "Президент",
  акима: "аким", акимата: "акимат", маслихата: "маслихат", исполняющего: "Исполняющий", заместителя: "Заместитель", руководителя: "Руководитель", комитета: "Комитет",
  агентства: "Агентство", правления: "Правление", директора: "Директор", суда: "Суд", совета: "Совет", парламента: "Парламент", "премьер-министра": "Премьер-Министр",
};
const AS_IT_STANDS = /^(?:и\.\s?о\.|врио)/iu;

/** Issuer as the requisites write it, «Министра внутренних дел …», in the nominative; as written where its head word is not known. */
export function nominativeIssuer(written: string, language: Language): string {
  return language === "KK" ? kazakh(written) : written.split(/,? и (?=Министра |Председателя |Исполняющ|и\.\s?о\.)/u).map(russian).join(", ");
}

/** «министрінің» owns the order; without the genitive it is who issued it. */
function kazakh(written: string): string {
  return normaliseKazakhText(written).replace(/(?:нің|ның)$/u, "");
}

function russian(written: string): string {
  if (AS_IT_STANDS.test(written)) return written;
  const words = written.split(" ");
  const head = words.findIndex((word) => HEADS[word.toLowerCase()] !== undefined);
  if (head < 0 || head > 4) return written;
  const adjectives = words.slice(0, head).map(nominativeAdjective);
  if (adjectives.includes(null)) return written;
  const word = words[head] as string;
  const name = sameCase(word, HEADS[word.toLowerCase()] as string);
  const neuter = /о$|ие$/u.test(name);
  const before = adjectives.map((adjective) => (neuter ? String(adjective).replace(/(?:ый|ий|ой)$/u, "ое") : String(adjective)));
  return [...before, name, ...apposed(words.slice(head + 1))].join(" ");
}

/** «Заместителя Премьер-Министра – Министра торговли»: both offices are in the genitive, the second is an apposition. */
function apposed(words: ReadonlyArray<string>): string[] {
  const first = words.map((word, index) => (word === "обязанности" || !/^[–—-]$/u.test(words[index - 1] ?? "") ? word : (HEADS[word.toLowerCase()] ?? word)));
  return first;
}

function nominativeAdjective(word: string): string | null {
  if (/(?:ск|цк)ого$/iu.test(word)) return word.replace(/ого$/iu, "ий");
  if (/ого$/iu.test(word)) return word.replace(/ого$/iu, "ый");
  if (/его$/iu.test(word)) return word.replace(/его$/iu, "ий");
  return null;
}

function sameCase(written: string, name: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return name.charAt(0).toUpperCase() + name.slice(1);
  return /^\p{Lu}/u.test(written) ? name.charAt(0).toUpperCase() + name.slice(1) : name.charAt(0).toLowerCase() + name.slice(1);
}
