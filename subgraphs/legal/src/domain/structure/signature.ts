const LONGEST_LINE = 250;
const OFFICE = /^(?:И\.\s?о\.|Исполняющ|Временно|Министр|Вице-министр|Первый|Заместител|Председател|Аким|Президент|Премьер|Секретарь|Руководител|Генеральн|Глава)|(?:министр[іi]|әк[іi]м[іi]|төрағасы|төрайымы|хатшысы|президент[іi]|премьер-министр[іi]|прокуроры|басшысы|атқарушы)(?:\s|$)/iu;
const NAME = /(?:^|\s|_)\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}[\p{L}-]{1,40}$/u;
const NAME_ALONE = /^[_\s]*\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}[\p{L}-]{1,40}$/u;
const AGREEMENT = /^["«“]?(?:СОГЛАСОВАН|КЕЛ[ІI]С[ІI]Л)/iu;

/** A name with initials and nothing else. */
export function isName(text: string): boolean {
  return text.length <= 80 && NAME_ALONE.test(text);
}

/** A line that a name with initials ends. */
export function endsWithName(text: string): boolean {
  return text.length <= LONGEST_LINE && NAME.test(text.slice(-60));
}

/** The office of who signs, with the name in the same line or in one of the next. */
export function opensSignature(text: string, next: ReadonlyArray<string>): boolean {
  if (text.length > LONGEST_LINE || /[.;:,]$/.test(text)) return false;
  if (AGREEMENT.test(text) || isName(text)) return true;
  return OFFICE.test(text) && (endsWithName(text) || next.some(isName));
}

/** What may follow in a signature: agreements, bodies, lines to sign on. */
export function goesOnInSignature(text: string): boolean {
  return text.length <= LONGEST_LINE && !/[;:]$/.test(text);
}
