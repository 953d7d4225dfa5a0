import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { ANONYMOUS } from "@tizilim/common/identity/viewer";
import type { Engine } from "@tizilim/gateway/engine/engine";
import { eventually } from "../support/eventually";
import { viewerOf } from "../support/workflow-world";
import { handLog, handReader, handSink, NOW, type HandLog, type HandSink } from "./support/hand-log";
import { numbersFrom } from "./support/stream-client";

/** Lets everything that is under way go as far as it can without a timer. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 30; turn++) await new Promise((resolve) => setImmediate(resolve));
};
const is = (wanted: unknown) => (found: unknown): boolean => isDeepStrictEqual(found, wanted);
const changesAsked = (log: HandLog): string[] => log.asked.filter(({ kind }) => kind === "changes").map(({ since, count, selections }) => `${since}+${count} ${selections.join()}`);

describe("subscribers at the head", () => {
  it("cost one call for each change, whatever their number and selections", async () => {
    const log = handLog();
    const readers = Array.from({ length: 40 }, (_, at) => handReader({ selection: `s${at % 2}` }));
    for (const { reader } of readers) await log.hub.join(reader);
    log.grow(1);
    await settle();
    log.grow(1);
    await settle();
    expect(changesAsked(log)).toEqual(["0+1 s0,s1", "1+1 s0,s1"]);
    for (const { sink } of readers) expect(sink.numbers).toEqual([1, 2]);
    expect(readers[0]?.sink.payloads[0]).toBe(`{"data":{"s0":1},"extensions":{"number":1}}`);
  });

  it("of other authority are asked for apart, each in its own name, and equal ones by the token that lasts longest", async () => {
    const log = handLog();
    const registrar = viewerOf("registrar", ["REGISTRAR"]);
    const [sooner, later] = [{ ...registrar, expiresAt: NOW }, { ...registrar, expiresAt: NOW + 1 }];
    for (const viewer of [ANONYMOUS, sooner, later, viewerOf("other", ["REGISTRAR"])]) await log.hub.join(handReader({ viewer }).reader);
    log.grow(1);
    await settle();
    expect(log.asked.map(({ viewer }) => viewer)).toEqual([ANONYMOUS, later, viewerOf("other", ["REGISTRAR"])]);
  });
});

describe("subscribers that are not yet prepared on a new supergraph", () => {
  it("are served by the one before, beside the others", async () => {
    const log = handLog();
    const readers = [handReader({ selection: "old", engine: {} as Engine }), handReader({ selection: "new" })];
    for (const { reader } of readers) await log.hub.join(reader);
    log.grow(1);
    await settle();
    expect(changesAsked(log).sort()).toEqual(["0+1 new", "0+1 old"]);
    for (const { sink } of readers) expect(sink.numbers).toEqual([1]);
  });
});

describe("subscribers behind", () => {
  it("replay in pages, and go on with those at the head from there", async () => {
    const log = handLog({ page: 10 });
    log.length = 25;
    const [behind, live] = [handReader({ since: 0 }), handReader()];
    await log.hub.join(live.reader);
    await log.hub.join(behind.reader);
    await settle();
    log.grow(1);
    await settle();
    expect(behind.sink.numbers).toEqual(numbersFrom(1, 26));
    expect(live.sink.numbers).toEqual([26]);
    expect(changesAsked(log)).toEqual(["0+10 s", "10+10 s", "20+5 s", "25+1 s"]);
  });

  it("who filter are first asked for what fits, and then only for that", async () => {
    const log = handLog({ page: 10, matchesPage: 50 });
    log.length = 130;
    const { reader, sink } = handReader({ since: 0, filter: "40" });
    await log.hub.join(reader);
    await settle();
    expect(sink.numbers).toEqual([40, 80, 120]);
    expect(log.asked.map(({ kind, since, count }) => `${kind} ${since}+${count}`)).toEqual([
      "matches 129+1", "matches 0+50", "changes 39+1", "matches 50+50", "changes 79+1", "matches 100+30", "changes 119+1",
    ]);
    log.hub.bookmark();
    log.hub.bookmark();
    expect(sink.numbers).toEqual([40, 80, 120, 130]);
    expect(sink.payloads.at(-1)).toBe(`{"data":{"s":null},"extensions":{"number":130}}`);
  });
});

describe("a log that cannot be had", () => {
  it("is asked again until it answers: nothing is lost and nothing is told in its place", async () => {
    const log = handLog();
    log.length = 3;
    let failures = 0;
    log.before = () => (++failures < 8 ? Promise.reject(new Error("silent")) : Promise.resolve());
    const [known, unknown] = [handReader({ since: 1 }), handReader()];
    await log.hub.join(known.reader);
    await log.hub.join(unknown.reader);
    log.grow(1);
    await eventually(() => known.sink.numbers, is([2, 3, 4]));
    log.grow(1);
    await eventually(() => unknown.sink.numbers.at(-1), is(5));
    expect(known.sink.numbers).toEqual([2, 3, 4, 5]);
    log.hub.leave(known.reader);
    log.hub.leave(unknown.reader);
  });

  it("does not take a signal at its word that promises more than there is", async () => {
    const log = handLog({ lookEveryMs: 60_000 });
    const { reader, sink } = handReader();
    await log.hub.join(reader);
    log.bell.ring("register", 100);
    await settle();
    expect(changesAsked(log)).toEqual(["0+50 s"]);
    log.grow(1);
    await settle();
    expect(sink.numbers).toEqual([1]);
    log.hub.leave(reader);
  });

  it("refuses a number that it has not reached, also when it only learns that later", async () => {
    const log = handLog();
    log.length = 5;
    await log.hub.join(handReader({ since: 6 }).reader);
    expect(log.refused).toEqual(["6 of 5"]);
    const silent = handLog();
    silent.before = () => Promise.reject(new Error("silent"));
    await silent.hub.join(handReader({ since: 3 }).reader);
    expect(silent.refused).toEqual([]);
    silent.before = () => Promise.resolve();
    await eventually(() => silent.refused, is(["3 of 0"]));
  });
});

describe("a client that takes nothing", () => {
  it("is not fed, delays nobody, and has missed nothing when it goes on", async () => {
    const log = handLog();
    const [slow, quick] = [handReader(), handReader()];
    await log.hub.join(slow.reader);
    await log.hub.join(quick.reader);
    slow.sink.buffered = 2 * 1024 * 1024;
    for (let each = 0; each < 3; each++) {
      log.grow(1);
      await settle();
    }
    log.hub.check();
    expect([slow.sink.numbers, quick.sink.numbers]).toEqual([[], [1, 2, 3]]);
    slow.sink.buffered = 0;
    log.hub.check();
    await settle();
    expect(slow.sink.numbers).toEqual([1, 2, 3]);
  });

  it("is cut when that goes on", async () => {
    const log = handLog({ slowForMs: 0 });
    const { reader, sink } = handReader();
    await log.hub.join(reader);
    sink.buffered = 2 * 1024 * 1024;
    log.grow(1);
    await settle();
    log.hub.check();
    expect([sink.cuts, sink.numbers, log.hub.size]).toEqual([["too-slow"], [], 0]);
  });

  it("is offered no more than it took before", async () => {
    const log = handLog({ page: 40, mostBuffered: 4 });
    log.length = 200;
    const sink = handSink();
    sink.took = () => sink.buffered++;
    await log.hub.join(handReader({ since: 0, sink }).reader);
    for (let look = 0; look < 4; look++) {
      await settle();
      sink.buffered = 0;
      log.hub.check();
    }
    await settle();
    expect(sink.numbers).toEqual(numbersFrom(1, 25));
    expect(log.asked.map(({ count }) => count).slice(0, 4)).toEqual([40, 5, 10, 5]);
  });
});

describe("a token that runs out", () => {
  it("ends the stream before the next change, and while it is quiet", async () => {
    const log = handLog();
    const expired = { ...viewerOf("partner", ["PARTNER"]), expiresAt: NOW / 1_000 };
    const [told, quiet] = [handReader({ viewer: expired }), handReader({ viewer: expired })];
    await log.hub.join(told.reader);
    log.grow(1);
    await settle();
    await log.hub.join(quiet.reader);
    log.hub.check();
    expect([told.sink.cuts, told.sink.numbers, quiet.sink.cuts]).toEqual([["token-expired"], [], ["token-expired"]]);
  });
});

describe("whatever happens", () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant("grow" as const), by: fc.integer({ min: 1, max: 30 }) }),
    fc.record({ kind: fc.constant("join" as const), since: fc.option(fc.nat(60)), filter: fc.constantFrom(null, "3", "7"), selection: fc.constantFrom("a", "b") }),
    fc.record({ kind: fc.constant("fail" as const), times: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ kind: fc.constant("choke" as const), who: fc.nat(8), bytes: fc.constantFrom(0, 1e9) }),
    fc.record({ kind: fc.constant("wait" as const), turns: fc.integer({ min: 0, max: 6 }) }),
  );

  it("every subscriber gets every change that fits it, once and in order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const log = handLog({ page: 8, matchesPage: 20, lookEveryMs: 5 });
        let failures = 0;
        log.before = () => (failures-- > 0 ? Promise.reject(new Error("silent")) : Promise.resolve());
        const joined: Array<{ since: number | null; readonly filter: string | null; readonly sink: HandSink }> = [];
        for (const each of steps) {
          if (each.kind === "grow") log.grow(each.by);
          if (each.kind === "fail") failures = each.times;
          if (each.kind === "wait") for (let turn = 0; turn < each.turns; turn++) await new Promise((resolve) => setImmediate(resolve));
          if (each.kind === "choke") joined.filter((_, at) => at === each.who).forEach(({ sink }) => (sink.buffered = each.bytes));
          if (each.kind !== "join") continue;
          const since = each.since === null ? null : Math.min(each.since, log.length);
          const { reader, sink } = handReader({ ...each, since });
          const one = { since, filter: each.filter, sink };
          const startAt = reader.startAt.bind(reader);
          reader.startAt = (number) => startAt((one.since = number));
          joined.push(one);
          await log.hub.join(reader);
        }
        joined.forEach(({ sink }) => (sink.buffered = 0));
        await eventually(() => joined.every(({ since }) => since !== null), Boolean);
        const wanted = joined.map(({ since, filter }) => numbersFrom((since ?? 0) + 1, log.length).filter((number) => filter === null || number % Number(filter) === 0));
        const told = (): number[][] => {
          log.hub.check();
          return joined.map(({ sink }) => sink.numbers);
        };
        await eventually(told, is(wanted), 3_000);
        log.hub.readers.forEach((reader) => log.hub.leave(reader));
      }),
      { numRuns: 60 },
    );
  });
});
