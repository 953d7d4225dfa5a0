import { IGNORED_SIGNS } from "./sort-order";

/**
 * Letters that a user without a Kazakh keyboard types instead, or that older texts mix up. Latin i is folded in
 * every word, so that II and ІІ, VI and VІ, «мемлекеттiк» and «мемлекеттік» meet; a Latin word still meets itself,
 * since the query is folded as the text is.
 */
const FOLDED: Readonly<Record<string, string>> = {
  ә: "а", ғ: "г", қ: "к", ң: "н", ө: "о", ұ: "у", ү: "у", һ: "х", і: "и", i: "и", ё: "е",
  "«": '"', "»": '"', "“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "‚": "'", "‐": "-", "‑": "-",
};
const TO_FOLD = new RegExp(`[${Object.keys(FOLDED).join("")}]`, "gu");

/** Text as it is searched: small letters, Kazakh letters as their plain neighbours, plain quotes, single spaces. */
export function fold(text: string): string {
  return text
    .normalize("NFC")
    .replace(IGNORED_SIGNS, "")
    .toLowerCase()
    .replace(TO_FOLD, (character) => FOLDED[character] ?? character)
    .replace(/\s+/gu, " ")
    .trim();
}
