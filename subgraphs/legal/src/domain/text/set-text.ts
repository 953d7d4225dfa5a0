import type { BlockLink, Emphasis, Run } from "./block";
import { BOLD, ITALIC, NOTE, RED, type Piece } from "./piece";
import { SEEN, SIGN_KIND, SPACE } from "./sign-kind";

export interface SetText {
  readonly text: string;
  readonly runs: ReadonlyArray<Run>;
  readonly links: ReadonlyArray<BlockLink>;
  readonly emphasis: Emphasis;
}

interface OpenRun {
  at: number;
  source: number;
  length: number;
  sourceLength?: number;
}

const NO_LINKS: ReadonlyArray<BlockLink> = [];

/** What a reader sees of the pieces, put together. */
export function setText(source: string, pieces: ReadonlyArray<Piece>): SetText {
  const setter = new Setter(source);
  for (const piece of pieces) setter.add(piece);
  return setter.end();
}

class Setter {
  private readonly parts: string[] = [];
  private readonly runs: OpenRun[] = [];
  private readonly links: { href: string; from: number; to: number }[] = [];
  private length = 0;
  private afterSpace = true;
  /** How many signs are seen, and how many of them outside of links. */
  private seen = 0;
  private unlinked = 0;
  private readonly marked = { bold: 0, italic: 0, note: 0, red: 0 };

  constructor(private readonly source: string) {}

  add(piece: Piece): void {
    const { length, seen } = this;
    if (piece.decoded === null) this.addSource(piece.from, piece.to);
    else this.addDecoded(piece.decoded, piece.from, piece.to);
    this.weigh(piece, this.seen - seen);
    if (piece.href !== null && this.length > length) this.link(piece.href, length);
  }

  end(): SetText {
    if (this.afterSpace && this.length > 0) this.dropLastSpace();
    const text = this.parts.length === 1 ? (this.parts[0] as string) : this.parts.join("");
    const { seen, unlinked, marked } = this;
    return {
      text,
      runs: this.runs,
      links: this.links.length === 0 ? NO_LINKS : this.links.map((link) => trimmed(link, text)).filter(({ from, to }) => from < to),
      emphasis: {
        bold: seen > 0 && marked.bold === seen,
        italic: seen > 0 && marked.italic === seen,
        note: unlinked > 0 && marked.note === unlinked,
        red: unlinked > 0 && marked.red === unlinked,
      },
    };
  }

  private addSource(from: number, to: number): void {
    const { source } = this;
    let { afterSpace, seen } = this;
    let copied = from;
    for (let at = from; at < to; at += 1) {
      const code = source.charCodeAt(at);
      const kind = SIGN_KIND[code];
      if (kind === SEEN) {
        afterSpace = false;
        seen += 1;
        continue;
      }
      const first = kind === SPACE && !afterSpace;
      if (first) afterSpace = true;
      if (first && code === 0x20) continue;
      this.copy(copied, at);
      if (first) this.put(" ", at);
      copied = at + 1;
    }
    this.copy(copied, to);
    this.afterSpace = afterSpace;
    this.seen = seen;
  }

  private addDecoded(decoded: string, from: number, to: number): void {
    let text = "";
    for (let at = 0; at < decoded.length; at += 1) {
      const kind = SIGN_KIND[decoded.charCodeAt(at)];
      if (kind === SEEN) {
        text += decoded[at];
        this.afterSpace = false;
        this.seen += 1;
      } else if (kind === SPACE && !this.afterSpace) {
        text += " ";
        this.afterSpace = true;
      }
    }
    if (text === "") return;
    this.runs.push({ at: this.length, source: from, length: text.length, sourceLength: to - from });
    this.parts.push(text);
    this.length += text.length;
  }

  private copy(from: number, to: number): void {
    if (to > from) this.put(this.source.slice(from, to), from);
  }

  private put(text: string, source: number): void {
    const last = this.runs.at(-1);
    if (last !== undefined && last.sourceLength === undefined && last.source + last.length === source) last.length += text.length;
    else this.runs.push({ at: this.length, source, length: text.length });
    this.parts.push(text);
    this.length += text.length;
  }

  private weigh({ marks, href }: Piece, seen: number): void {
    this.unlinked += href === null ? seen : 0;
    if (marks & BOLD) this.marked.bold += seen;
    if (marks & ITALIC) this.marked.italic += seen;
    if (href !== null) return;
    if (marks & NOTE) this.marked.note += seen;
    if (marks & RED) this.marked.red += seen;
  }

  private link(href: string, from: number): void {
    const last = this.links.at(-1);
    if (last !== undefined && last.href === href && last.to === from) last.to = this.length;
    else this.links.push({ href, from, to: this.length });
  }

  private dropLastSpace(): void {
    this.length -= 1;
    this.parts.push((this.parts.pop() as string).slice(0, -1));
    const last = this.runs.at(-1) as OpenRun;
    last.length -= 1;
    if (last.length === 0) this.runs.pop();
  }
}

function trimmed({ href, from, to }: BlockLink, text: string): BlockLink {
  const end = Math.min(to, text.length);
  return { href, from: text[from] === " " ? from + 1 : from, to: text[end - 1] === " " ? end - 1 : end };
}
