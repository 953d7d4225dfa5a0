/** The same text as one of its own: a part of a text keeps the whole in memory, so what is kept longer than the whole is copied. */
export function ownCopy(text: string): string {
  return text.split("").join("");
}
