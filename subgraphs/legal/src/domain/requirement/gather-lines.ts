import type { Language } from "@tizilim/common/pure/localized-text";
import type { GatheredItems } from "./gathered-items";
import { lineLabel, type LineLabel } from "./read-label";
import type { StandardKind } from "./standard-heading";
import type { LineMark, StandardLine } from "./standard-lines";
import { itemSentences } from "./standard-sentences";
import type { Stretch } from "./written-span";

const ONLY_NUMBER = /^\s*(?:№|\d{1,3}[.)]?|п\/п|р\/с)\s*$/u;

/** «с момента сдачи документов – 1 рабочий день»: made of the words of labels, and yet what a term says. */
const FROM_A_MOMENT: Readonly<Record<Language, RegExp>> = { RU: /^\s*(?:со?\s+(?:момента|дня|даты)|в\s+(?:день|момент)|при\s)/, KK: /^[^-]{0,120}?(?:сәттен|күннен|күнінен)\s+бастап/ };

/** Reads the lines of a list or of a standard: labelled points, labels on lines of their own, sentences. */
export class LineGatherer {
  /** Mark of the line that opened the open item or unit. */
  private opener: LineMark | null = null;
  /** How the items are marked: told by the first of them. */
  private style: string | null | undefined = undefined;

  constructor(
    private readonly language: Language,
    private readonly kind: StandardKind,
    private readonly gathered: GatheredItems,
  ) {}

  read(line: StandardLine): void {
    const { gathered } = this;
    if (ONLY_NUMBER.test(line.words)) return;
    const inner = this.isInner(line);
    const label = inner ? null : this.labelOf(line);
    if (line.placed.provision.kind === "CHAPTER" && !readsAsItem(line, label)) return this.close(null);
    if (label !== null) return this.begin(line, label);
    if (!inner || (gathered.current === "PROVIDER" && line.mark === null)) {
      const said = itemSentences(line.words, line.from, this.language).filter(({ item }) => !gathered.items.has(item) && gathered.current !== item);
      if (said.length > 0 && (gathered.current !== "OTHER" || line.mark !== null)) return this.sentences(line, said);
    }
    if (gathered.current !== null && (inner || line.mark === null || !this.isNext(line.mark))) gathered.add(whole(line));
    else this.close(line.mark);
  }

  private begin(line: StandardLine, label: LineLabel): void {
    const { placed } = line;
    if (this.style === undefined && label.item !== "OTHER") this.style = line.mark?.style ?? null;
    this.gathered.begin(label.item, [{ placed, from: label.from, to: label.to }]);
    this.gathered.add({ placed, from: label.rest, to: placed.block.text.length });
    this.opener = line.mark;
  }

  private sentences({ placed, mark }: StandardLine, said: ReturnType<typeof itemSentences>): void {
    if (this.style === undefined && mark !== null) this.style = mark.style;
    for (const { item, start, from, to } of said) {
      const end = Math.min(to, placed.block.text.length);
      this.gathered.begin(item, [{ placed, from: start, to: end }]);
      this.gathered.add({ placed, from, to: end });
    }
    this.opener = mark ?? this.opener;
  }

  private labelOf(line: StandardLine): LineLabel | null {
    const { gathered } = this;
    const loose = this.kind === "LIST" && (this.style === undefined || this.style === (line.mark?.style ?? null));
    if (gathered.current === "TERM" && FROM_A_MOMENT[this.language].test(line.words.slice(line.from))) return null;
    const label = lineLabel(line.placed.block.text, line.words, line.from, this.language, loose);
    if (label === null || label.item === "OTHER") return label;
    const seen = gathered.items.has(label.item) || gathered.current === label.item;
    return seen && gathered.current !== null ? null : label;
  }

  /** Marked otherwise than the items are, or counted from one again: it belongs to the item above. */
  private isInner({ mark }: StandardLine): boolean {
    if (this.gathered.current === null || mark === null || this.style === undefined) return false;
    return mark.style !== this.style;
  }

  private isNext(mark: LineMark): boolean {
    const { opener } = this;
    return opener !== null && mark.style === opener.style && mark.number !== null && opener.number !== null && mark.number === opener.number + 1;
  }

  private close(mark: LineMark | null): void {
    this.gathered.end();
    this.opener = mark;
  }
}

/** A short point that the tree took for the head of a chapter: «2. Срок: 3 дня». */
function readsAsItem({ words, mark }: StandardLine, label: LineLabel | null): boolean {
  return mark !== null && label !== null && label.item !== "OTHER" && /[\p{L}\d]/u.test(words.slice(label.rest));
}

function whole({ placed }: StandardLine): Stretch {
  return { placed, from: 0, to: placed.block.text.length };
}
