import type { ActSource } from "../text/act-source";
import type { LabelledItem } from "./item-labels";
import type { RequirementItem } from "./requirement-item";
import { saysNothing } from "./says-nothing";
import type { StandardItem } from "./standard";
import { evidenceOver, seenOf, type Stretch } from "./written-span";

interface OpenItem {
  readonly item: LabelledItem;
  readonly label: ReadonlyArray<Stretch>;
  readonly says: Stretch[];
}

/** Items as they are met one after another: the first that says something stands for its item. */
export class GatheredItems {
  readonly items = new Map<RequirementItem, StandardItem>();
  private open: OpenItem | null = null;

  constructor(private readonly text: ActSource) {}

  get current(): LabelledItem | null {
    return this.open?.item ?? null;
  }

  get currentIsEmpty(): boolean {
    return this.open !== null && this.open.says.length === 0;
  }

  begin(item: LabelledItem, label: ReadonlyArray<Stretch>): void {
    this.end();
    this.open = { item, label, says: [] };
  }

  /** More of what the open item says. Signs alone, such as the quotation mark that closes an amendment, add nothing. */
  add(stretch: Stretch): void {
    const kept = withoutEdges(stretch);
    if (kept === null || this.open === null) return;
    if (this.open.says.length === 0 || /[\p{L}\d]/u.test(seenOf([kept]))) this.open.says.push(kept);
  }

  end(): void {
    const { open } = this;
    this.open = null;
    if (open === null || open.item === "OTHER") return;
    const before = this.items.get(open.item);
    if (before !== undefined && before.says !== null) return;
    const label = evidenceOver(this.text, open.label);
    if (label === null) return;
    const nothing = saysNothing(seenOf(open.says), seenOf(open.label), open.item, this.text.language);
    const says = nothing ? null : evidenceOver(this.text, open.says);
    if (before === undefined || says !== null) this.items.set(open.item, { label, says });
  }
}

/** A dash alone stays, as it is what stands there. */
function withoutEdges({ placed, from, to }: Stretch): Stretch | null {
  const words = placed.block.text.slice(from, to);
  if (words.trim() === "") return null;
  const lead = /^[\s:;,.\-–—−]+(?=[^\s:;,.\-–—−])/u.exec(words)?.[0].length ?? 0;
  const tail = /[\s;]+$/u.exec(words)?.[0].length ?? 0;
  return { placed, from: from + lead, to: Math.max(from + lead, to - tail) };
}
