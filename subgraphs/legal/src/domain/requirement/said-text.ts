const ADDITION = /\s*\((?:далее|бұдан әрі|бұдан ары)[^)]*\)/giu;
const SETTING = /[*_|\\]+/g;

/** Words of an act as a value: on one line, without «(далее – …)», marks of Markdown and the point at the end. */
export function saidText(quote: string): string {
  return quote.replace(ADDITION, "").replace(SETTING, " ").replace(/[\u00ad\u200b]/g, "").replace(/\s+/gu, " ").replace(/[\s.;,]+$/u, "").trim();
}
