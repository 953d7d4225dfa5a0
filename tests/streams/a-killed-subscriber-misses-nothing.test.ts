import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { proves } from "../support/config";
import { natsProgramNeed } from "../support/nats-server";
import { allNeeds, describeWith } from "../support/needs";
import { mariadbProgramNeed } from "../support/own-mariadb";
import { seededRandom } from "../support/seeded-random";
import { hearOut } from "./support/hear-out";
import { InterruptedSubscriber } from "./support/interrupted-subscriber";
import { KillGround, type Part } from "./support/kill-ground";
import { TRANSPORTS, type Transport } from "./support/subscriber-transports";

/** The whole of it: 100 kills of each subscriber during 2,000 entries, and each part killed five times; CI takes a tenth. */
const ENTRIES = proves ? 2_000 : 120;
const KILLS = proves ? 100 : 6;
const PART_KILLS = proves ? 5 : 1;
const ENTRIES_BESIDE_A_KILL = 30;
const LONGEST_BEFORE_A_KILL_MS = 250;
const LONGEST_BEFORE_AN_ENTRY_MS = 20;
/** Longer than any pause after which something is tried again. */
const STALL_MS = 30_000;
const LIMIT_MS = proves ? 600_000 : 100_000;
const PARTS: ReadonlyArray<Part> = ["the gateway", "the catalogue", "the worker", "NATS", "MariaDB"];

const begun = performance.now();
function tell(what: string): void {
  process.stderr.write(`· ${((performance.now() - begun) / 1_000).toFixed(1)} s: ${what}\n`);
}

describeWith(allNeeds(mariadbProgramNeed(), natsProgramNeed()), "a registry in processes on MariaDB and NATS", () => {
  const random = seededRandom(1);
  const closing: Array<() => Promise<unknown>> = [];
  const subscribers: InterruptedSubscriber[] = [];
  let ground: KillGround;

  beforeAll(async () => {
    ground = await KillGround.open(closing, tell);
    subscribers.push(...(Object.keys(TRANSPORTS) as Transport[]).map((transport) => new InterruptedSubscriber(transport, ground.origin)));
    closing.push(() => Promise.all(subscribers.map((subscriber) => subscriber.stop())));
  });

  afterAll(async () => {
    const faults: unknown[] = [];
    for (const close of closing.reverse()) await Promise.resolve(close()).catch((fault: unknown) => faults.push(fault));
    expect(faults).toEqual([]);
  });

  /** From the first entry to the newest, in order: a subscriber each once, since what it had not taken in does not count; a receiver at least once. */
  const expectTheLog = async (): Promise<void> => {
    const newest = await ground.end();
    const { receiver } = ground;
    await hearOut([...subscribers, ground.listeningReceiver], newest, STALL_MS);
    const whole = Array.from({ length: newest }, (_, at) => at + 1);
    for (const { numbers } of subscribers) expect(numbers).toEqual(whole);
    expect([...new Set(receiver.numbers)]).toEqual(whole);
    tell(`all have the log of ${newest} entries; ${receiver.numbers.length - newest} came to the receiver again`);
  };

  const killed = async (subscriber: InterruptedSubscriber): Promise<void> => {
    for (let kills = 0; kills < KILLS; ) {
      await pause(random() * LONGEST_BEFORE_A_KILL_MS);
      if (subscriber.kill()) kills += 1;
    }
  };

  it(`subscribers that are killed ${KILLS} times during ${ENTRIES} entries are told the whole log in order, by each transport`, async () => {
    let underWay = true;
    const kills = Promise.all(subscribers.map(killed)).finally(() => (underWay = false));
    let entries = 0;
    for (; entries < ENTRIES || underWay; entries += 1) {
      await ground.enter();
      if (entries % 500 === 499) tell(`${entries + 1} entries`);
      await pause(random() * LONGEST_BEFORE_AN_ENTRY_MS);
    }
    await kills;
    tell(`each of ${subscribers.length} subscribers killed ${KILLS} times during ${entries} entries`);
    await expectTheLog();
  }, LIMIT_MS);

  it.each(PARTS)("they are told the whole log in order when %s is killed while entries are made", async (part) => {
    for (let round = 1; round <= PART_KILLS; round += 1) {
      let underWay = true;
      const kill = pause(random() * LONGEST_BEFORE_A_KILL_MS).then(() => ground.kill(part)).finally(() => (underWay = false));
      for (let entries = 0; entries < ENTRIES_BESIDE_A_KILL || underWay; entries += 1) {
        // Without an answer it may have been made all the same: it is the log that counts.
        await ground.enter().catch(() => pause(LONGEST_BEFORE_A_KILL_MS));
        await pause(random() * LONGEST_BEFORE_AN_ENTRY_MS);
      }
      await kill;
      tell(`${part} killed and back, ${round} of ${PART_KILLS}`);
    }
    await ground.enter();
    await expectTheLog();
  }, LIMIT_MS);
});
