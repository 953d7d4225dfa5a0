import { endedBy, TABLE_ELEMENTS, TABLE_WALLS } from "./element-kind";
import { OUTERMOST, type ElementState } from "./element-state";

interface OpenElement {
  readonly name: string;
  readonly before: ElementState;
}

/** Deeper elements are read as if they were not there; no text of an act is nested so deep. */
const DEEPEST = 256;

/** The elements that are open at a place, and what holds there. Any order of tags is taken. */
export class OpenElements {
  private readonly stack: OpenElement[] = [];
  private readonly counts = new Map<string, number>();
  private now = OUTERMOST;

  get state(): ElementState {
    return this.now;
  }

  get inside(): string | null {
    return this.stack.at(-1)?.name ?? null;
  }

  open(name: string, state: ElementState): void {
    if (this.stack.length >= DEEPEST) return;
    this.stack.push({ name, before: this.now });
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    this.now = state;
  }

  /** Ends what cannot stay open when the named element begins: a paragraph, a cell, an item of a list. */
  endImplied(name: string): void {
    const rule = endedBy(name);
    if (rule === null || ![...rule.ends].some((ended) => this.has(ended))) return;
    let found = -1;
    for (let at = this.stack.length - 1; at >= 0; at -= 1) {
      const open = (this.stack[at] as OpenElement).name;
      if (rule.ends.has(open)) found = at;
      else if (rule.within.has(open)) break;
    }
    if (found >= 0) this.cut(found);
  }

  /** False when no such element is open. */
  close(name: string): boolean {
    if (!this.has(name)) return false;
    const overWalls = TABLE_ELEMENTS.has(name);
    for (let at = this.stack.length - 1; at >= 0; at -= 1) {
      const open = (this.stack[at] as OpenElement).name;
      if (open === name) {
        this.cut(at);
        return true;
      }
      if (!overWalls && TABLE_WALLS.has(open)) return false;
      if (overWalls && open === "table" && name !== "html" && name !== "body") return false;
    }
    return false;
  }

  private has(name: string): boolean {
    return (this.counts.get(name) ?? 0) > 0;
  }

  private cut(at: number): void {
    while (this.stack.length > at) {
      const { name, before } = this.stack.pop() as OpenElement;
      this.counts.set(name, (this.counts.get(name) ?? 1) - 1);
      this.now = before;
    }
  }
}
