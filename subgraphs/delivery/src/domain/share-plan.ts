import { shareOf } from "./rendezvous";

/** An endpoint that is to be served, with the worker that says it holds it. */
export interface HeldBy {
  readonly id: string;
  readonly holder: string | null;
}

export interface SharePlan {
  /** Those that this worker serves from now on or already does. */
  readonly own: ReadonlyArray<string>;
  /** Those to take, each with the holder that is to be replaced: none, or one that is dead. */
  readonly take: ReadonlyArray<HeldBy>;
  /** Those that this worker holds and gives to another living one. */
  readonly give: ReadonlyArray<{ readonly id: string; readonly to: string }>;
}

/**
 * What one worker does for the endpoints to come into the hands of those they belong to. It takes nothing from a living worker:
 * that one gives by itself what is not its own, when it has nothing under way.
 */
export function sharePlan(endpoints: ReadonlyArray<HeldBy>, living: ReadonlyArray<string>, me: string): SharePlan {
  const plan = { own: [] as string[], take: [] as HeldBy[], give: [] as Array<{ id: string; to: string }> };
  const alive = new Set(living);
  for (const { id, holder } of endpoints) {
    const share = shareOf(id, living) ?? me;
    if (holder === me) {
      if (share === me) plan.own.push(id);
      else plan.give.push({ id, to: share });
    } else if (share === me && (holder === null || !alive.has(holder))) plan.take.push({ id, holder });
  }
  return plan;
}
