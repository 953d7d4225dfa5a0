import { afterAll, expect, it } from "@jest/globals";
import { BrokerWorld } from "../support/broker-world";
import { proves, testNatsUrl } from "../support/config";
import { MemoryLog } from "../support/memory-log";
import { natsNeed } from "../support/nats-server";
import { describeWith } from "../support/needs";
import { quickestOf } from "../support/quickest-of";

const LINES = proves ? 100_000 : 20_000;
/** Ten times what it takes on two cores. */
const LIMIT_MS = LINES / 10;
const TRIES = 3;

describeWith(natsNeed(), `a stream of ${LINES} lines`, () => {
  const worlds: BrokerWorld[] = [];
  const reachedWorld = async () => {
    const world = new BrokerWorld(testNatsUrl);
    worlds.push(world);
    await world.reached();
    return world;
  };
  afterAll(() => Promise.all(worlds.map((world) => world.close())));

  it("is made again from the log within seconds", async () => {
    const source = new MemoryLog();
    source.write(LINES);
    const ready = await Promise.all(Array.from({ length: TRIES }, reachedWorld));
    const { took } = await quickestOf(TRIES, LIMIT_MS, async () => {
      const world = ready.pop() as BrokerWorld;
      world.publisher(source);
      await world.untilCarried(LINES);
    });
    process.stderr.write(`a stream of ${LINES} lines was made in ${Math.round(took)} ms\n`);
    expect(took).toBeLessThan(LIMIT_MS);
  });
});
