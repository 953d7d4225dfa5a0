import type { BackgroundTask } from "@tizilim/common/background/background";
import type { Clock } from "@tizilim/common/pure/clock";
import { dayOf } from "@tizilim/common/pure/day";
import type { WorkflowHouse } from "../context";

/** What the workflow does by itself, in the order of each round. */
export function backgroundTasks({ follower, codeSchemes, inventories, outbox }: WorkflowHouse, clock: Clock): BackgroundTask[] {
  return [
    { name: "follow the logs", run: () => follower.catchUp() },
    // Asked for while the register answers, so that an order can be placed when it does not.
    { name: "learn how codes are formed", run: () => codeSchemes.on(dayOf(clock.now())) },
    { name: "open and keep the inventories", run: () => inventories.run(clock.now()) },
    { name: "send what waits", run: () => outbox.run() },
  ];
}
