import { LRUCache } from "lru-cache";
import type { Day } from "@tizilim/common/pure/day";
import { instantOf, type Instant } from "@tizilim/common/pure/instant";
import type { AskExport } from "../ask-export";
import { ExportBroken } from "../export-broken";
import { firstMoment } from "./first-moment";
import { logEnds, sameEnds, type LogEnds } from "./log-ends";
import { microsOf } from "./micros";
import { NoSuchSnapshot } from "./no-such-snapshot";
import { snapshotAt, type Snapshot } from "./snapshot";
import type { SnapshotNumbers } from "./snapshot-id";

export interface FindSnapshot {
  /** The registry as it stands now; `number`: as it stood when that entry of the register was recorded. Rejects with NoSuchSnapshot. */
  of(day: Day, number: number | null): Promise<Snapshot>;
  /** Rejects with NoSuchSnapshot where the logs never ended at these numbers at one moment. */
  byNumbers(numbers: SnapshotNumbers): Promise<Snapshot>;
}

const LINES = `query ExportLines($register: Int!, $acts: Int!) {
  register: registerEntry(number: $register) { at: recordedAt } acts: legalActChange(number: $acts) { at }
}`;
const ENTRY = "query ExportEntry($number: Int!) { entry: registerEntry(number: $number) { recordedAt } end: registerLogEnd }";

interface Lines {
  readonly register: { readonly at: Instant } | null;
  readonly acts: { readonly at: Instant } | null;
}

/** Moments found are kept: numbers that were reached stay reached. */
const MOST_KEPT = 1_000;
/** Times that the logs may grow while it is looked where they end. */
const MOST_TIMES = 5;

export function findSnapshot(ask: AskExport, now: () => Date): FindSnapshot {
  const kept = new LRUCache<string, Instant>({ max: MOST_KEPT });

  const momentOf = async (numbers: LogEnds): Promise<Instant | null> => {
    const key = `${numbers.register} ${numbers.proposals} ${numbers.acts}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const { register, acts } = await ask<Lines>(LINES, { register: numbers.register, acts: numbers.acts });
    const likely = [register?.at ?? "", acts?.at ?? ""].sort().at(-1) || instantOf(now());
    const moment = await firstMoment(numbers, { endsAt: (at) => logEnds(ask, at), likely, now: now() });
    if (moment !== null) kept.set(key, moment);
    return moment;
  };

  /** Before a moment has passed another line may fall on it. */
  const passed = async (moment: Instant): Promise<void> => {
    const left = Math.ceil(microsOf(moment) / 1_000) - now().getTime();
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
  };

  return {
    of: async (day, number) => {
      let numbers = await logEnds(ask, number === null ? null : await recordedAt(ask, number));
      for (let times = 0; times < MOST_TIMES; times++) {
        const moment = await momentOf(numbers);
        if (moment !== null) await passed(moment);
        const ends = moment === null ? null : await logEnds(ask, moment);
        if (moment !== null && ends !== null && sameEnds(ends, numbers)) return snapshotAt({ ...numbers, day }, moment);
        numbers = ends ?? (await logEnds(ask, null));
      }
      throw new ExportBroken("the logs grow faster than it can be told where they end");
    },
    byNumbers: async (numbers) => {
      const moment = await momentOf(numbers);
      if (moment === null || !sameEnds(await logEnds(ask, moment), numbers)) throw new NoSuchSnapshot(null);
      return snapshotAt(numbers, moment);
    },
  };
}

async function recordedAt(ask: AskExport, number: number): Promise<Instant> {
  const { entry, end } = await ask<{ readonly entry: { readonly recordedAt: Instant } | null; readonly end: number }>(ENTRY, { number });
  if (entry === null) throw new NoSuchSnapshot(end);
  return entry.recordedAt;
}
