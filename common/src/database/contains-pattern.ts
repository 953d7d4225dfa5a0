/** Pattern of `LIKE ? ESCAPE '!'` that finds the text anywhere, with its own signs taken as they are. */
export function containsPattern(text: string): string {
  return `%${text.replace(/[!%_]/g, "!$&")}%`;
}
