/** A piece of a page. Whatever else comes into one is text, and is shown as it is. */
export class Markup {
  constructor(readonly text: string) {}
}

export type MarkupValue = Markup | string | number | null | undefined | ReadonlyArray<MarkupValue>;

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Markup of a template: its values are text, unless they are markup themselves; null and undefined are nothing. Attributes are written with quotes. */
export function html(strings: TemplateStringsArray, ...values: ReadonlyArray<MarkupValue>): Markup {
  return new Markup(strings.map((part, at) => part + (at < values.length ? shown(values[at]) : "")).join(""));
}

function shown(value: MarkupValue): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Markup) return value.text;
  if (typeof value === "object") return value.map(shown).join("");
  return String(value).replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}
