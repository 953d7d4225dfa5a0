import type { BackgroundTask } from "@tizilim/common/background/background";
import type { Clock } from "@tizilim/common/pure/clock";
import type { LegalHouse } from "../context";

/** What the acts' side does by itself, in the order of each round. */
export function backgroundTasks({ follower, upkeep, drafts }: LegalHouse, clock: Clock): BackgroundTask[] {
  return [
    { name: "follow the register", run: () => follower.catchUp() },
    { name: "hold the candidates against the register", run: () => upkeep.run(clock.now()) },
    { name: "send the drafts that wait", run: () => drafts.run() },
  ];
}
