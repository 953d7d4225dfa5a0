const SETTING = /[*|\\]+/g;
/** Shorter lines end where their writer ended them. */
const WRAPPED_FROM = 45;
const ENDS = /[;:.]$/;
const MARKED = /^(?:\d{1,2}[.)]|[-–•])/;
const GOES_ON = /^[\p{Ll}\d("«]/u;

/** The lines of what an item says, without marks of Markdown; lines that a plain text wraps are put together again. */
export function saidLines(quote: string): string[] {
  const lines: string[] = [];
  for (const line of quote.replace(SETTING, " ").split(/\r?\n/)) {
    const words = line.replace(/\s+/gu, " ").trim();
    if (words === "") continue;
    const before = lines.at(-1);
    if (before !== undefined && before.length >= WRAPPED_FROM && !ENDS.test(before) && !MARKED.test(words) && GOES_ON.test(words)) lines[lines.length - 1] = `${before} ${words}`;
    else lines.push(words);
  }
  return lines;
}
