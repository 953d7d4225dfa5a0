/** Of an adjective that stands in the nominative or the accusative: «номерной» gives «номерного». */
export function genitiveAdjective(word: string): string {
  if (/(?:ый|ое|ой)$/.test(word)) return `${word.slice(0, -2)}ого`;
  if (/(?:ий|ее)$/.test(word)) return `${word.slice(0, -2)}${/[кгх]ий$/.test(word) ? "ого" : "его"}`;
  if (/(?:ую|ая)$/.test(word)) return `${word.slice(0, -2)}ой`;
  if (/(?:юю|яя)$/.test(word)) return `${word.slice(0, -2)}ей`;
  return /(?:ые|ие)$/.test(word) ? `${word.slice(0, -1)}х` : word;
}

/** Of what is given: «справку» gives «справки». */
export function genitiveNoun(word: string): string {
  if (/(?:ную|вую|скую|ная|вая|ский|ной)$/.test(word)) return genitiveAdjective(word);
  if (/^места$/.test(word)) return "мест";
  if (/^кольца$/.test(word)) return "колец";
  if (word === "семена") return "семян";
  if (word === "номера") return "номеров";
  if (word === "письма") return "писем";
  if (/^условия$/.test(word)) return "условий";
  if (/[ыи]х$/.test(word)) return word;
  if (/мя$/.test(word)) return `${word.slice(0, -1)}ени`;
  if (/(?:ания|ения)$/.test(word)) return `${word.slice(0, -1)}й`;
  if (/ие$/.test(word)) return `${word.slice(0, -1)}я`;
  if (/(?:условия|заключения|разрешения|удостоверения|согласия)$/.test(word)) return `${word.slice(0, -1)}й`;
  if (/[жчшщ]ки$/.test(word)) return `${word.slice(0, -2)}ек`;
  if (/[бвгдзклмнпрстфх]ки$/.test(word) && word.length > 5) return `${word.slice(0, -2)}ок`;
  if (/(?:ства|тва)$/.test(word)) return word.slice(0, -1);
  if (/[юя]$/.test(word)) return `${word.slice(0, -1)}и`;
  if (/[уа]$/.test(word)) return `${word.slice(0, -1)}${/[кгхжшщч].$/.test(word) ? "и" : "ы"}`;
  if (/о$/.test(word)) return `${word.slice(0, -1)}а`;
  if (/(?:значок|участок)$/.test(word)) return `${word.slice(0, -2)}ка`;
  if (/[цтнрлсмпвд]ы$/.test(word) && !/^карт/.test(word)) return `${word.slice(0, -1)}ов`;
  if (/тель$/.test(word)) return `${word.slice(0, -1)}я`;
  if (/ь$/.test(word)) return `${word.slice(0, -1)}и`;
  return /[бвгдзклмнпрстфхц]$/.test(word) ? `${word}а` : word;
}
