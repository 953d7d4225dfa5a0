import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { RequestRefused } from "../limits/request-refused";
import type { Supergraph } from "../plan/supergraph";
import type { CanonicalPart } from "./canonical-part";
import type { EventRoot } from "./event-root";
import type { MergeableSelection } from "./event-selection";
import { isTooWide, mergedSetOf, planMerged, type MergedPlan } from "./merged-plan";

/** Selections that are asked for together. */
export interface Share {
  readonly plan: MergedPlan;
  readonly selections: ReadonlyArray<MergeableSelection>;
}

/** Plans that serve whole events, and those of parts of a set that was taken apart. */
const MOST_PLANS = 24;
const MOST_PARTS = 200;
/** A plan made for more than so many times the selections asked for would fetch what nobody wants. */
const LARGEST_SURPLUS = 4;
/** The same set asked for so often in several shares is planned as one. */
const SETTLED_AFTER = 8;
/** Objects that one change may bring for a merged query by its page sizes. */
const MOST_OBJECTS = 10_000;

/** Plans by the sets of selections that they serve: one plan for a set, and a set that changes a little keeps the plan that it has. */
export class PlanShelf {
  private readonly plans = new LRUCache<MergedPlan, true>({ max: MOST_PLANS });
  private readonly parts = new LRUCache<string, ReadonlyArray<Share>>({ max: MOST_PARTS });
  private settled = { first: null as MergeableSelection | null, last: null as MergeableSelection | null, size: 0, times: 0, fewest: 1 };

  constructor(
    private readonly supergraph: Supergraph,
    private readonly root: EventRoot,
  ) {}

  /**
   * For a set that will be asked for again, the same or nearly so. Newcomers are planned beside what is there, together with every
   * share that is not larger, so that a set which grows one by one is planned anew seldom and is never in many shares.
   */
  serve(selections: ReadonlyArray<MergeableSelection>): ReadonlyArray<Share> {
    const whole = this.smallest(selections);
    if (whole !== null) return [{ plan: whole, selections }];
    const shares: Share[] = [];
    let rest = selections;
    for (let share = this.largest(rest); share !== null; share = this.largest(rest)) {
      const { plan } = share;
      shares.push(share);
      rest = rest.filter(({ part }) => !plan.covers(part));
    }
    if (rest.length === 0) return this.isSettled(selections) && shares.length > this.settled.fewest ? this.anew(selections) : shares;
    while (shares.length > 0 && (shares.at(-1)?.selections.length ?? 0) <= rest.length) rest = [...(shares.pop()?.selections ?? []), ...rest];
    return [...shares, ...this.made(rest)];
  }

  /** For these and nothing else. */
  exactly(selections: ReadonlyArray<MergeableSelection>): ReadonlyArray<Share> {
    const hash = createHash("sha256");
    for (const { key } of selections) hash.update(key).update("\n");
    const key = hash.digest("base64url");
    let shares = this.parts.get(key);
    if (shares === undefined) this.parts.set(key, (shares = this.planned(selections)));
    return shares;
  }

  private made(selections: ReadonlyArray<MergeableSelection>): ReadonlyArray<Share> {
    const shares = this.planned(selections);
    for (const { plan } of shares) this.plans.set(plan, true);
    return shares;
  }

  /** The plan troubles those whom it serves by something that none of them selects. */
  withdraw(plan: MergedPlan): void {
    this.plans.delete(plan);
  }

  /** The selection makes whatever it is merged into fail. */
  withdrawAllWith(part: CanonicalPart): void {
    for (const plan of [...this.plans.keys()]) if (plan.covers(part)) this.plans.delete(plan);
  }

  private anew(selections: ReadonlyArray<MergeableSelection>): ReadonlyArray<Share> {
    const shares = this.made(selections);
    this.settled.fewest = shares.length;
    return shares;
  }

  /** The plan with least in it that serves them all. */
  private smallest(selections: ReadonlyArray<MergeableSelection>): MergedPlan | null {
    let found: MergedPlan | null = null;
    for (const plan of this.plans.keys()) {
      if (plan.madeFor > selections.length * LARGEST_SURPLUS || (found !== null && plan.madeFor >= found.madeFor)) continue;
      if (selections.every(({ part }) => plan.covers(part))) found = plan;
    }
    if (found !== null) this.plans.get(found);
    return found;
  }

  /** The plan that serves most of them. */
  private largest(selections: ReadonlyArray<MergeableSelection>): Share | null {
    let found: Share | null = null;
    for (const plan of this.plans.keys()) {
      const served = selections.filter(({ part }) => plan.covers(part));
      if (plan.madeFor <= served.length * LARGEST_SURPLUS && served.length > (found?.selections.length ?? 0)) found = { plan, selections: served };
    }
    if (found !== null) this.plans.get(found.plan);
    return found;
  }

  private isSettled(selections: ReadonlyArray<MergeableSelection>): boolean {
    const [first, last, size] = [selections[0] ?? null, selections.at(-1) ?? null, selections.length];
    const same = this.settled.first === first && this.settled.last === last && this.settled.size === size;
    this.settled = same ? { ...this.settled, times: this.settled.times + 1 } : { first, last, size, times: 1, fewest: 1 };
    return this.settled.times >= SETTLED_AFTER;
  }

  /** As few shares as the limits of a merged query allow; what the planner refuses even by itself is in none. */
  private planned(selections: ReadonlyArray<MergeableSelection>): ReadonlyArray<Share> {
    const set = mergedSetOf(selections.map(({ part }) => part));
    if (selections.length > 1 && isTooWide(set)) return this.halves(selections);
    try {
      const plan = planMerged(this.supergraph, this.root, set, selections.length);
      return selections.length > 1 && plan.cost > MOST_OBJECTS ? this.halves(selections) : [{ plan, selections }];
    } catch (error) {
      if (!(error instanceof RequestRefused)) throw error;
      return selections.length === 1 ? [] : this.halves(selections);
    }
  }

  private halves(selections: ReadonlyArray<MergeableSelection>): ReadonlyArray<Share> {
    const half = Math.ceil(selections.length / 2);
    return [...this.planned(selections.slice(0, half)), ...this.planned(selections.slice(half))];
  }
}
