import type { Clock } from "@tizilim/common/pure/clock";
import type { WorkflowHouse } from "../context";
import type { BackgroundTask } from "./background";

/** What the workflow does by itself, in the order of each round. */
export function backgroundTasks({ follower, inventories, outbox }: WorkflowHouse, clock: Clock): BackgroundTask[] {
  return [
    { name: "follow the logs", run: () => follower.catchUp() },
    { name: "open and keep the inventories", run: () => inventories.run(clock.now()) },
    { name: "send what waits", run: () => outbox.run() },
  ];
}
