import type { BackgroundTask } from "@tizilim/common/background/background";
import type { LegalHouse } from "../context";

/** What the acts' side does by itself, in the order of each round. */
export function backgroundTasks({ follower }: LegalHouse): BackgroundTask[] {
  return [{ name: "follow the register", run: () => follower.catchUp() }];
}
