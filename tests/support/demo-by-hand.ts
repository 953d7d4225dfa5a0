import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "./free-port";
import { buildHouse, houseProcess } from "./house-process";
import { embeddedPlace } from "./registry-place";

export interface DemoByHand {
  readonly origin: string;
  /** All that it printed so far. */
  output(): string;
  /** Moves the clock to the next step of the quarter; resolves when the demo says so. */
  next(): Promise<void>;
  close(): Promise<void>;
}

const PATIENCE_MS = 90_000;
const LOOK_AGAIN_MS = 20;
const STEPS = /^It is |^Ctrl-C/gm;

/** `npm run demo -- --by-hand`, at the first step of its quarter. */
export async function demoByHand(): Promise<DemoByHand> {
  buildHouse();
  const place = embeddedPlace();
  const port = await freePort();
  const demo = houseProcess("scripts/dist/play-demo.js", { ...place.environment, HOST: "127.0.0.1", PORT: String(port) }, ["--by-hand"]);
  const told = () => demo.output().match(STEPS)?.length ?? 0;
  const untilTold = async (count: number): Promise<void> => {
    for (const latest = Date.now() + PATIENCE_MS; told() < count; await pause(LOOK_AGAIN_MS)) {
      if (Date.now() > latest || demo.child.exitCode !== null) throw new Error(demo.output());
    }
  };
  await untilTold(1);
  return {
    origin: `http://127.0.0.1:${port}`,
    output: () => demo.output(),
    next: async () => {
      const before = told();
      demo.enter();
      await untilTold(before + 1);
    },
    close: async () => {
      await demo.stop();
      await place.remove();
    },
  };
}
