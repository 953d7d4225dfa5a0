import { Anchors, under } from "./anchors";
import type { TextFault } from "./act-text";
import { newUnit, type NewUnit, type Unit, type UnitStyle } from "./unit";

/** Deeper than any act; a list that nests further goes on flat. */
const DEEPEST = 16;

/** The units that are open, from the act down to the one that was read last. */
export class Outline {
  readonly root: Unit = newUnit("", { style: "ROOT", kind: "PARAGRAPH", role: "TEXT", from: 0, to: 0 });
  readonly faults: TextFault[] = [];
  readonly #anchors = new Anchors();
  readonly #open: Unit[] = [this.root];
  /** The part whose own text may still go on. */
  latest: Unit | null = null;

  get top(): Unit {
    return this.#open.at(-1) as Unit;
  }

  get full(): boolean {
    return this.#open.length >= DEEPEST;
  }

  /** From the innermost. */
  *inwardOut(): Generator<Unit> {
    for (let at = this.#open.length - 1; at >= 0; at -= 1) yield this.#open[at] as Unit;
  }

  innermost(styles: ReadonlySet<UnitStyle>): Unit {
    for (const unit of this.inwardOut()) if (styles.has(unit.style)) return unit;
    return this.root;
  }

  /** The act, or the quoted wording, that is being read. */
  get scope(): Unit {
    return this.innermost(SCOPES);
  }

  closeTo(unit: Unit): void {
    while (this.#open.length > 1 && this.top !== unit) this.#open.pop();
  }

  /** Closes to `parent` and opens a unit in it. `path` is where its anchor hangs, the parent's by default. */
  open(parent: Unit, segment: string, given: NewUnit, path: string = parent.anchor): Unit {
    this.closeTo(parent);
    const unit = newUnit(this.#anchors.unique(under(path, segment)), given);
    parent.children.push(unit);
    if (unit.style !== "LEAF") this.#open.push(unit);
    this.latest = unit;
    return unit;
  }

  /** A unit without number: counted among its like in the parent. */
  openCounted(parent: Unit, segment: string, given: NewUnit, path: string = parent.anchor): Unit {
    const count = (parent.counts.get(segment) ?? 0) + 1;
    parent.counts.set(segment, count);
    return this.open(parent, `${segment}-${count}`, given, path);
  }

  /** A scope of its own whose parts stand as children of `holder`: a quoted wording, a second act. */
  enterScope(holder: Unit, segment: string): Unit {
    this.closeTo(holder);
    const scope = newUnit(this.#anchors.unique(under(holder.anchor, segment)), {
      style: "ROOT", kind: "PARAGRAPH", role: "TEXT", from: holder.from, to: holder.from, children: holder.children,
    });
    this.#open.push(scope);
    return scope;
  }

  fault(code: string, start: number, end: number): void {
    this.faults.push({ code, start, end });
  }
}

const SCOPES: ReadonlySet<UnitStyle> = new Set(["ROOT", "APPENDIX"]);
