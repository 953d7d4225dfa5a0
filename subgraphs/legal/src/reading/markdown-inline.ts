import { BOLD, ITALIC, LINE_BREAK, type Piece } from "../domain/text/piece";
import { entityAt } from "./entity-at";
import { delimiterAt, pairDelimiters, type Delimiter } from "./markdown-emphasis";
import type { Span } from "./pipe-row";

export interface InlineText {
  readonly pieces: ReadonlyArray<Piece>;
  readonly anchors: ReadonlyArray<string>;
}

interface Item {
  readonly from: number;
  readonly to: number;
  readonly decoded: string | null;
  readonly delimiter: Delimiter | null;
}

interface Link {
  readonly href: string | null;
  readonly fromItem: number;
  readonly toItem: number;
}

const SPECIAL = /[\\*_[\]&<]/g;
const ESCAPED = /[!-/:-@[-`{-~]/;
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,15})((?:\s[^<>]{0,400})?)\/?>/y;
const ANCHOR = /(?:^|\s)(?:id|name)\s{0,4}=\s{0,4}["']?([^"'\s>]{1,100})/i;
const TARGET_END = /[()[\]<>\s]/g;

/** What the marks of Markdown inside a block say. The spans are the lines of it without the marks of lists and quotes. */
export function markdownInline(source: string, spans: ReadonlyArray<Span>): InlineText {
  const reading = new InlineReading(source);
  spans.forEach((span, index) => reading.read(span, spans[index + 1]?.from));
  return reading.end();
}

class InlineReading {
  private readonly items: Item[] = [];
  private readonly delimiters: Delimiter[] = [];
  private readonly links: Link[] = [];
  private readonly anchors: string[] = [];
  private brackets: number[] = [];
  /** Where the comment ends that was looked for last in this line. */
  private commentEnd = -1;

  constructor(private readonly source: string) {}

  read({ from, to }: Span, next: number | undefined): void {
    const line = this.source.slice(from, to);
    let seen = from;
    SPECIAL.lastIndex = 0;
    for (let found = SPECIAL.exec(line); found !== null; found = SPECIAL.exec(line)) {
      const at = from + found.index;
      const end = this.readSpecial(at, to, () => this.addText(seen, at));
      if (end > at) seen = end;
      SPECIAL.lastIndex = Math.max(end, at + 1) - from;
    }
    this.addText(seen, to);
    if (next !== undefined) this.items.push({ from: to, to: to + 1, decoded: " ", delimiter: null });
    this.commentEnd = -1;
  }

  end(): InlineText {
    pairDelimiters(this.delimiters);
    const pieces: Piece[] = [];
    let [bold, italic, link] = [0, 0, 0];
    this.items.forEach((item, index) => {
      while (link < this.links.length && index >= (this.links[link] as Link).toItem) link += 1;
      const within = this.links[link] !== undefined && index >= (this.links[link] as Link).fromItem ? (this.links[link] as Link) : null;
      const { delimiter } = item;
      if (within !== null && within.href === null) return;
      const href = within?.href ?? null;
      const marks = (): number => (bold > 0 ? BOLD : 0) | (italic > 0 ? ITALIC : 0);
      if (delimiter === null) {
        pieces.push({ from: item.from, to: item.to, decoded: item.decoded, marks: marks(), href });
        return;
      }
      bold -= delimiter.closesBold;
      italic -= delimiter.closesItalic;
      if (delimiter.rest > 0) pieces.push({ ...restOf(delimiter), decoded: null, marks: marks(), href });
      bold += delimiter.opensBold;
      italic += delimiter.opensItalic;
    });
    return { pieces, anchors: this.anchors };
  }

  /** Where the mark at `at` ends; `at` itself where it is no mark. */
  private readSpecial(at: number, to: number, before: () => void): number {
    const { source } = this;
    switch (source[at]) {
      case "\\":
        return this.readEscape(at, to, before);
      case "&":
        return this.readEntity(at, to, before);
      case "<":
        return this.readTag(at, to, before);
      case "[": {
        before();
        const image = source[at - 1] === "!" && (this.items.at(-1)?.to ?? -1) === at;
        if (image) this.cutLast();
        this.brackets.push(image ? -this.items.length - 1 : this.items.length);
        this.items.push({ from: at, to: at + 1, decoded: null, delimiter: null });
        return at + 1;
      }
      case "]":
        return this.readLinkEnd(at, to, before);
      default: {
        before();
        const delimiter = delimiterAt(source, at, to);
        this.delimiters.push(delimiter);
        this.items.push({ from: at, to: delimiter.to, decoded: null, delimiter });
        return delimiter.to;
      }
    }
  }

  private readEscape(at: number, to: number, before: () => void): number {
    if (at + 1 >= to) {
      before();
      return to;
    }
    if (!ESCAPED.test(this.source[at + 1] as string)) return at;
    before();
    this.addText(at + 1, at + 2);
    return at + 2;
  }

  private readEntity(at: number, to: number, before: () => void): number {
    const entity = entityAt(this.source, at);
    if (entity === null || at + entity.length > to) return at;
    before();
    this.items.push({ from: at, to: at + entity.length, decoded: entity.decoded, delimiter: null });
    return at + entity.length;
  }

  private readTag(at: number, to: number, before: () => void): number {
    if (this.source.startsWith("<!--", at)) {
      if (this.commentEnd < at + 4) this.commentEnd = endOf(this.source.slice(at + 4, to), at + 4);
      if (this.commentEnd > to) return at;
      before();
      return this.commentEnd;
    }
    TAG.lastIndex = at;
    const found = TAG.exec(this.source);
    if (found === null || TAG.lastIndex > to) return at;
    const end = TAG.lastIndex;
    before();
    if (/^br$/i.test(found[2] as string)) this.items.push({ from: at, to: end, decoded: LINE_BREAK, delimiter: null });
    const anchor = ANCHOR.exec(found[3] ?? "")?.[1];
    if (anchor !== undefined) this.anchors.push(anchor);
    return end;
  }

  private readLinkEnd(at: number, to: number, before: () => void): number {
    const opened = this.brackets.pop();
    if (opened === undefined || this.source[at + 1] !== "(") return at;
    TARGET_END.lastIndex = at + 2;
    const end = TARGET_END.exec(this.source);
    if (end === null || end.index >= to || end[0] !== ")") return at;
    before();
    const image = opened < 0;
    const fromItem = image ? -opened - 1 : opened;
    const item = this.items[fromItem] as Item;
    this.items[fromItem] = { ...item, to: item.from };
    this.links.push({ href: image ? null : this.source.slice(at + 2, end.index), fromItem, toItem: this.items.length });
    this.brackets = [];
    return end.index + 1;
  }

  /** The exclamation mark of an image is no text. */
  private cutLast(): void {
    const last = this.items.pop() as Item;
    if (last.from < last.to - 1) this.items.push({ ...last, to: last.to - 1 });
  }

  private addText(from: number, to: number): void {
    if (from < to) this.items.push({ from, to, decoded: null, delimiter: null });
  }
}

/** Of a run that was used in part, the outer signs remain. */
function restOf({ from, to, rest, opensBold, opensItalic }: Delimiter): Span {
  return opensBold + opensItalic > 0 ? { from, to: from + rest } : { from: to - rest, to };
}

function endOf(rest: string, from: number): number {
  const at = rest.indexOf("-->");
  return at < 0 ? Number.POSITIVE_INFINITY : from + at + 3;
}
