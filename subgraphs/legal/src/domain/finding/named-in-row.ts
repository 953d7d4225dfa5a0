import type { ActLine } from "./act-line";
import type { ServiceMention } from "./service-mention";

const LABEL = /^\s*(?:\d{1,2}[.)]?\s*)?(?:(?:полное\s+)?(?:наименование|название)\s+государственной\s+услуги|мемлекеттік\s+(?:көрсетілетін\s+)?қызмет(?:тің)?\s+(?:\(көрсетілетін\s+қызметтің\)\s+)?(?:атауы|атау))\s*(?:[.:-]|$)\s*/;

/** The row of a list of main requirements in which the service is named, where its heading does not name it; `next` is the line after the label. */
export function namedInRow(line: ActLine, next: ActLine | undefined): { readonly line: ActLine; readonly mention: ServiceMention } | null {
  const label = LABEL.exec(line.words.slice(0, 200));
  if (label === null) return null;
  const rest = line.words.slice(label[0].length).trim();
  const named = rest !== "" ? { line, from: label[0].length } : next !== undefined && next.document === line.document ? { line: next, from: 0 } : null;
  if (named === null || !/[а-яәғқңөұүһі]{3}/.test(named.line.words.slice(named.from))) return null;
  const name = { from: named.from, to: named.line.words.length };
  return { line: named.line, mention: { ...name, name, quoted: true, of: "REQUIREMENTS", nominative: true } };
}
