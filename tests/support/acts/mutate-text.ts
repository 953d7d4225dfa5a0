import { picked } from "../seeded-random";

/** What breaks readers: marks of every format, halves of them, numbers of units, signs that nobody sees. */
const CUTTINGS = [
  "<", ">", "</", "<p", "<p>", "</p>", "<b>", "</b>", "<br>", "<br/>", "<td>", "</td>", "<table>", "</table>", "<tr rowspan=9 colspan='", "<script>", "</script>", "<!--", "-->",
  '<a name="z7"></a>', "<div class=\"container_gamma\">", "</div>", "&nbsp;", "&", "&#", "&#x10ffff;", "&lt;", "<![CDATA[", "<?", "<title>", "<td rowspan=70000 colspan=100000>",
  "*", "**", "***", "_", "\\", "[", "](", "](x)", "![", "|", "|---|", "\n---\n", "\n# ", "\n- ", "> ", "```\n", "- - - ", "\n1) ", "\n2-1) ", "1. ", "IV. ", "\nСтатья 5. ",
  "\nГлава 2. ", "\n5-бап. ", "\nПриложение 1\n", "Сноска. ", "Примечание ИЗПИ!", "QR-код содержит ", "исключен", "«", "»", '"', "\t", "\r", "\r\n", "\n\n", "\f", "\u00a0", "\u00ad", "\u200b",
  "\ufeff", "\u0000", "\ud83d", "\ude00", "\u2028", "İ", "i", "і", "№ ", "9999999999) ", "1-1-1-1-1) ", "\n12\n",
];

/** The text with a few random changes: parts cut out, doubled, moved, cut off at the end, set within others. The same for the same numbers. */
export function mutated(random: () => number, text: string, others: ReadonlyArray<string> = []): string {
  let result = text;
  for (let changes = 1 + Math.floor(random() * 8); changes > 0; changes -= 1) result = picked(random, CHANGES)(random, result, others);
  return result;
}

type Change = (random: () => number, text: string, others: ReadonlyArray<string>) => string;

const CHANGES: ReadonlyArray<Change> = [
  (random, text) => {
    const [from, to] = part(random, text);
    return text.slice(0, from) + text.slice(to);
  },
  (random, text) => {
    const [from, to] = part(random, text);
    return text.slice(0, to) + text.slice(from);
  },
  (random, text) => {
    const [from, to] = part(random, text);
    const [at] = part(random, text);
    return text.slice(0, at) + text.slice(from, to) + text.slice(at);
  },
  (random, text) => (random() < 0.3 ? text.slice(0, place(random, text)) : text),
  (random, text) => inserted(random, text, picked(random, CUTTINGS)),
  (random, text) => inserted(random, text, picked(random, CUTTINGS)),
  (random, text) => inserted(random, text, picked(random, CUTTINGS).repeat(1 + Math.floor(random() * 40))),
  (random, text) => inserted(random, text, String.fromCharCode(Math.floor(random() * 0x10000))),
  (random, text, others) => {
    if (others.length === 0) return text;
    const other = picked(random, others);
    const [from, to] = part(random, other);
    return inserted(random, text, other.slice(from, to));
  },
  (random, text) => {
    const at = text.indexOf("\n", place(random, text));
    return at < 0 ? text : text.slice(0, at) + (random() < 0.5 ? "" : " ") + text.slice(at + 1);
  },
];

function place(random: () => number, text: string): number {
  return Math.floor(random() * (text.length + 1));
}

function part(random: () => number, text: string): [from: number, to: number] {
  const from = place(random, text);
  return [from, Math.min(text.length, from + Math.floor(random() ** 3 * text.length))];
}

function inserted(random: () => number, text: string, what: string): string {
  const at = place(random, text);
  return text.slice(0, at) + what + text.slice(at);
}
