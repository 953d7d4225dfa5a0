import type { Day } from "@tizilim/common/pure/day";
import type { Instant } from "@tizilim/common/pure/instant";
import { formatSnapshotId, type SnapshotNumbers } from "./snapshot-id";

/** The registry at fixed numbers of its logs, on a day: the same snapshot tells the same for ever. */
export interface Snapshot extends SnapshotNumbers {
  readonly id: string;
  /** The first moment at which all numbers were reached; what was known then is told. */
  readonly moment: Instant;
}

/** How the graph is asked for it, on both time axes. */
export interface SnapshotView {
  readonly inForceOn: Day;
  readonly knownOn: Instant;
}

export function snapshotAt(numbers: SnapshotNumbers, moment: Instant): Snapshot {
  const { register, proposals, acts, day } = numbers;
  return { id: formatSnapshotId(numbers), register, proposals, acts, day, moment };
}

export function viewOf({ day, moment }: Snapshot): SnapshotView {
  return { inForceOn: day, knownOn: moment };
}
