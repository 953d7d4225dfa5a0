import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { windowAtHead, windowBehind, type Waiting } from "./next-window";

const waiting = (position: number, more: Partial<Waiting> = {}): Waiting => ({ position, appetite: 50, servedIn: 0, selectionKey: "s", cost: 1, ...more });
const bounds = { head: 1_000, page: 50, mostCost: 20_000 };

describe("those at the head", () => {
  it("are served together from the one furthest behind, up to the head", () => {
    const readers = [waiting(999), waiting(990), waiting(1_000), waiting(10)];
    expect(windowAtHead(readers, bounds)).toEqual({ since: 990, count: 10, readers: [readers[0], readers[1]] });
  });

  it("are served one change at a time when more would cost too much, from the one who waits longest", () => {
    const readers = [waiting(990, { selectionKey: "a", cost: 15_000, servedIn: 2 }), waiting(992, { selectionKey: "b", cost: 15_000, servedIn: 1 }), waiting(992, { selectionKey: "b", cost: 15_000, servedIn: 3 })];
    expect(windowAtHead(readers, bounds)).toEqual({ since: 992, count: 1, readers: [readers[1], readers[2]] });
  });

  it("all have their part in the newest change, whatever it costs", () => {
    const readers = [waiting(999, { selectionKey: "a", cost: 15_000 }), waiting(999, { selectionKey: "b", cost: 15_000 })];
    expect(windowAtHead(readers, bounds)).toEqual({ since: 999, count: 1, readers });
  });

  it("are none when all have got there", () => expect(windowAtHead([waiting(1_000)], bounds)).toBeNull());
});

describe("those behind", () => {
  it("are served a page from the one who waits longest, with whoever stands within it", () => {
    const readers = [waiting(100, { servedIn: 5 }), waiting(20, { servedIn: 2 }), waiting(60, { servedIn: 9 }), waiting(70, { servedIn: 9 })];
    expect(windowBehind(readers, bounds)).toEqual({ since: 20, count: 50, readers: [readers[1], readers[2]] });
  });

  it("are served no more at a time than the one who waits longest has taken before", () => {
    expect(windowBehind([waiting(0, { appetite: 3 })], bounds)).toMatchObject({ since: 0, count: 3 });
  });

  it("are served smaller pages of costly selections, and at least one change", () => {
    expect(windowBehind([waiting(0, { cost: 4_000 })], bounds)).toMatchObject({ count: 5 });
    expect(windowBehind([waiting(0, { cost: 90_000 })], bounds)).toMatchObject({ count: 1 });
    expect(windowBehind([waiting(0, { cost: 90_000 })], { ...bounds, mostCost: null })).toMatchObject({ count: 50 });
  });
});

describe("every window", () => {
  const COSTS = { a: 0, b: 300, c: 9_000, d: 30_000 };
  const anyone = fc
    .record({ position: fc.integer({ min: 0, max: 210 }), appetite: fc.integer({ min: 1, max: 50 }), servedIn: fc.nat(20), selectionKey: fc.constantFrom("a", "b", "c", "d") })
    .map((each) => ({ ...each, cost: COSTS[each.selectionKey as keyof typeof COSTS] }));

  it("goes forward, within page and cost, and misses nothing between a reader's position and its own end", () => {
    fc.assert(
      fc.property(fc.array(anyone, { maxLength: 12 }), fc.constantFrom(1, 7, 50), (readers, page) => {
        const terms = { head: 200, page, mostCost: 20_000 };
        for (const window of [windowAtHead(readers, terms), windowBehind(readers, terms)]) {
          if (window === null) continue;
          const { since, count, readers: served } = window;
          expect(count).toBeGreaterThanOrEqual(1);
          expect(count).toBeLessThanOrEqual(page);
          expect(since + count).toBeLessThanOrEqual(200);
          expect(served.length).toBeGreaterThan(0);
          for (const { position } of served) expect(position >= since && position < since + count).toBe(true);
          const cost = new Map(served.map((each) => [each.selectionKey, each.cost]));
          const whole = [...cost.values()].reduce((sum, each) => sum + each, 0) * count;
          if (count > 1) expect(whole).toBeLessThanOrEqual(20_000);
        }
        const unserved = readers.filter(({ position }) => position < 200);
        expect(windowAtHead(readers, terms) === null && windowBehind(readers, terms) === null).toBe(unserved.length === 0);
      }),
    );
  });
});
