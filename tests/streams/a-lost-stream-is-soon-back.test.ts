import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { BrokerWorld } from "../support/broker-world";
import { proves, testNatsUrl } from "../support/config";
import { MemoryLog } from "../support/memory-log";
import { natsNeed } from "../support/nats-server";
import { describeWith } from "../support/needs";

const LINES = proves ? 100_000 : 20_000;
/** Ten times what it takes on two cores. */
const LIMIT_MS = LINES / 10;

describeWith(natsNeed(), `a stream of ${LINES} lines`, () => {
  let world: BrokerWorld;
  beforeAll(() => {
    world = new BrokerWorld(testNatsUrl);
  });
  afterAll(() => world.close());

  it("is made again from the log within seconds", async () => {
    const source = new MemoryLog();
    source.write(LINES);
    await world.reached();
    const begun = performance.now();
    world.publisher(source);
    await world.untilCarried(LINES);
    const took = performance.now() - begun;
    process.stderr.write(`a stream of ${LINES} lines was made in ${Math.round(took)} ms\n`);
    expect(took).toBeLessThan(LIMIT_MS);
  });
});
