/** Signs before the digits, each with a weight of its own, in the order of the Unicode collation (CLDR 48). */
export const SIGN_ORDER: readonly string[] = [
  "\t", "\n", "\r", " ", "_", "-", "‐", "–", "—", ",", ";", ":", "!", "¡", "?", "¿", ".", "·", "'", "‹", "›", '"', "«", "»",
  "(", ")", "[", "]", "{", "}", "§", "¶", "@", "*", "/", "\\", "&", "#", "%", "•", "′", "″", "`", "´", "^", "¯", "¨", "ˈ",
  "°", "©", "®", "+", "±", "×", "<", "=", ">", "¬", "|", "¦", "~", "−", "$", "€", "₸", "₽",
];

export const DIGIT_ORDER = "0123456789";
export const LATIN_ORDER = "abcdefghijklmnopqrstuvwxyz";

/** Accents from the weakest to the strongest; ё in a Russian list is е with a diaeresis. */
export const ACCENT_ORDER =
  "\u0301\u0300\u0306\u0302\u030c\u030a\u0308\u030b\u0303\u0307\u0327\u0328\u0304";

/** Signs that differ from a plain one as an accented letter differs from a plain one. */
export const ACCENT_VARIANTS: Readonly<Record<string, string>> = { "'": "‘’‚", '"': "“”„" };

/** Signs that differ from a plain one as a capital does, after the capital if there is one. */
export const CASE_VARIANTS: Readonly<Record<string, string>> = {
  " ": "\u3000\u2009\u00a0", "‐": "\u2011", "1": "¹", "2": "²", "3": "³",
};

/** Signs that stand for several; the first of them comes after its plain form and its capital. */
export const EXPANSIONS: Readonly<Record<string, string>> = { "№": "no", "…": "..." };

/** Signs that are the same as another. */
export const SAME_SIGNS: Readonly<Record<string, string>> = { "\u202f": "\u00a0" };

/** Soft hyphen, zero-width signs and the byte order mark count for nothing. */
export const IGNORED_SIGNS = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
