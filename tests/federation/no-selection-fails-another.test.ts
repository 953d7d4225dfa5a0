import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { LinkFailure, type LinkFailureKind } from "@tizilim/common/link/link-failure";
import type { SubgraphAnswer, SubgraphCall } from "@tizilim/common/subgraph/subgraph-call";
import { EventsUnavailable } from "@tizilim/gateway/engine/events/events-unavailable";
import type { EventAnswer } from "@tizilim/gateway/engine/events/event-answer";
import { proves } from "../support/config";
import { picked, seededRandom } from "../support/seeded-random";
import { CHANGED, CHANGES, changeGateway, type ChangeGateway } from "./support/change-log";
import type { LocalLink } from "./support/local-subgraphs";
import { drawSelections, expectSameAsPlain, placed, unordered, type ComparedLog } from "./support/same-as-plain";

const RUNS = proves ? 400 : 5;
const TOGETHER = 16;

interface ReadAnswer {
  readonly data: unknown;
  readonly faults: EventAnswer["faults"];
}

const read = (answer: EventAnswer | null | undefined): ReadAnswer | null => (answer == null ? null : { data: JSON.parse(answer.data.toString()), faults: answer.faults });

const logOf = ({ engine }: ChangeGateway): ComparedLog => ({ engine, root: CHANGED, plainField: "change", type: "Change", pools: { upc: ["p1", "p2", "p3"], Day: ["2026-01-01"] } });

/**
 * A field that two subgraphs have may come from the one that answers, though the plain query would have asked the other. And where products
 * is away nobody knows the type of a product: errors then name fields of whatever type was asked for.
 */
const UNSETTLED = { products: /zone|size|product|Product/, reviews: /zone|size/, accounts: /zone|size/ };

describe("an error that a subgraph tells", () => {
  it("is met by exactly the selections whose plain queries meet it, whichever fields throw", async () => {
    const gateway = changeGateway();
    let withErrors = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(1_000_000), fc.nat(CHANGES - 2), fc.integer({ min: 1, max: 2 }), async (seed, since, count) => {
        const random = seededRandom(seed);
        gateway.failing.clear();
        for (let fields = 0; fields < 3; fields++) gateway.failing.add(picked(random, gateway.coordinates));
        withErrors += (await expectSameAsPlain(logOf(gateway), drawSelections(logOf(gateway), seed, TOGETHER, 3, UNSETTLED.accounts), since, count, undefined, placed)).withErrors;
      }),
      { numRuns: RUNS, seed: 20261128, endOnFailure: true },
    );
    expect(withErrors).toBeGreaterThan(RUNS);
  }, 600_000);
});

describe("one selection among others", () => {
  const OTHERS = Array.from({ length: 30 }, (_, at) => `subscription { changed { n${at}: number note(in: "${at}") product { upc name } review { stars } } }`);
  /** Answers of one change to the others and to `operation`, with how many queries the log was asked. */
  const among = async (gateway: ChangeGateway, operation: string, since = 0) => {
    const log = gateway.links.get("log");
    const before = log?.calls.length ?? 0;
    const prepared = [...OTHERS.slice(0, 15), operation, ...OTHERS.slice(15)].map((each) => gateway.prepare(each));
    const { events } = await gateway.engine.runEvents({ root: CHANGED, since, count: 1, subscriptions: prepared }, gateway.terms());
    const answers = prepared.map(({ selectionKey }) => read(events[0]?.answers.get(selectionKey)));
    return { own: answers[15] ?? null, others: answers.filter((_, at) => at !== 15), asked: (log?.calls.length ?? 0) - before };
  };
  const expectAnswered = (others: ReadonlyArray<ReadAnswer | null>, product: unknown = { upc: "p2", name: "Oryndyq" }): void => {
    expect(others).toHaveLength(OTHERS.length);
    others.forEach((answer, at) => expect(answer).toEqual({ data: { changed: { [`n${at}`]: 1, note: `1 ${at}`, product, review: null } }, faults: [] }));
  };

  it("whose field is null for an error costs no further query", async () => {
    const gateway = changeGateway();
    const { own, others, asked } = await among(gateway, "subscription { changed { deep { shaky(fail: true) } } }");
    expectAnswered(others);
    expect(own).toMatchObject({ data: { changed: { deep: { shaky: null } } }, faults: [{ path: ["changed", "deep", "shaky"], code: "NOT_FOUND" }] });
    expect(asked).toBe(1);
  });

  it("whose error takes the whole change away costs one query for itself and one for the others", async () => {
    const gateway = changeGateway();
    const { own, others, asked } = await among(gateway, "subscription { changed { number s: strict { f: fragile(fail: true) } } }");
    expectAnswered(others);
    expect(own).toMatchObject({ data: { changed: null }, faults: [{ path: ["changed", "s", "f"], code: "NOT_FOUND" }] });
    expect(asked).toBe(3);
  });

  it("which its subgraph refuses to run at all is found out, and asked alone from then on", async () => {
    const gateway = changeGateway();
    const log = gateway.links.get("log");
    if (log === undefined) throw new Error("no link");
    refuseWhere(log, /around/);
    const refused = "subscription { changed { number around { number } } }";
    const first = await among(gateway, refused);
    expectAnswered(first.others);
    expect(first.own).toMatchObject({ data: { changed: null }, faults: [{ path: ["changed"], code: "BAD_USER_INPUT", message: "not that" }] });
    expect(first.asked).toBeLessThan(20);
    const second = await among(gateway, refused);
    expectAnswered(second.others);
    expect(second.own).toEqual(first.own);
    expect(second.asked).toBe(3);
  });

  it("which keeps a subgraph too long does not keep it from the others", async () => {
    const gateway = changeGateway(60);
    const products = gateway.links.get("products");
    if (products === undefined) throw new Error("no link");
    products.answerWith = (call) => (call.query.includes("shelf") ? new Promise(() => undefined) : answerThrough(products, call));
    const { own, others } = await among(gateway, "subscription { changed { product { upc ... on Book { shelf } } } }");
    expectAnswered(others);
    expect(own).toMatchObject({ faults: [{ code: "SUBGRAPH_TIMEOUT", service: "products" }] });
  });

  it("is asked beside at most eight of its kind", async () => {
    const gateway = changeGateway();
    const log = gateway.links.get("log");
    if (log === undefined) throw new Error("no link");
    let [running, most] = [0, 0];
    log.answerWith = async (call) => {
      most = Math.max(most, ++running);
      const answer = await answerThrough(log, call);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
      return answer;
    };
    const failing = Array.from({ length: 40 }, (_, at) => gateway.prepare(`subscription { changed { number s${at}: strict { fragile(fail: true) } } }`));
    const { events } = await gateway.engine.runEvents({ root: CHANGED, since: 0, count: 1, subscriptions: failing }, gateway.terms());
    expect([...(events[0]?.answers.values() ?? [])].map((answer) => answer?.faults.length)).toEqual(failing.map(() => 1));
    expect(most).toBe(8);
  });
});

describe("the list of changes", () => {
  it("that cannot be had is no selection's fault: everything may be asked again", async () => {
    const gateway = changeGateway();
    const log = gateway.links.get("log");
    if (log === undefined) throw new Error("no link");
    log.answerWith = () => Promise.reject(new LinkFailure("unreachable", "of the test"));
    const subscriptions = [gateway.prepare("subscription { changed { number } }"), gateway.prepare("subscription { changed { note } }")];
    await expect(gateway.engine.runEvents({ root: CHANGED, since: 0, count: 2, subscriptions }, gateway.terms())).rejects.toThrow(EventsUnavailable);
    log.answerWith = null;
    const { events } = await gateway.engine.runEvents({ root: CHANGED, since: 0, count: 2, subscriptions }, gateway.terms());
    expect(events.map(({ number }) => number)).toEqual([1, 2]);
  });
});

/** The subgraph's own answer to a call, though a test stands in for it; it counts once. */
function answerThrough(link: LocalLink, call: SubgraphCall): Promise<SubgraphAnswer> {
  const { answerWith } = link;
  link.answerWith = null;
  link.calls.pop();
  try {
    return link.call(call);
  } finally {
    link.answerWith = answerWith;
  }
}

/** The subgraph refuses documents in which the pattern is found, as for a literal that is no value of its scalar. */
function refuseWhere(link: LocalLink, pattern: RegExp): void {
  link.answerWith = (call) =>
    pattern.test(call.query)
      ? Promise.resolve({ errors: [{ message: "not that", extensions: { code: "BAD_USER_INPUT" } }] })
      : answerThrough(link, call);
}

describe("a subgraph that does not answer", () => {
  const ways: ReadonlyArray<readonly [string, () => Promise<SubgraphAnswer>]> = [
    ...(["unreachable", "timeout", "not-graphql", "too-large", "failed"] as const).map((kind: LinkFailureKind) => [kind, () => Promise.reject(new LinkFailure(kind, "of the test"))] as const),
    ["an error without data", () => Promise.resolve({ data: null, errors: [{ message: "no", extensions: { code: "UNAUTHENTICATED" } }] })],
    ["entities of another question", () => Promise.resolve({ data: { _entities: [{ x: 1 }], y: 2 } })],
  ];

  it.each(ways)("(%s) is told to each selection as its plain query tells it", async (_way, answer) => {
    const gateway = changeGateway();
    await fc.assert(
      fc.asyncProperty(fc.nat(1_000_000), fc.constantFrom("products" as const, "reviews" as const, "accounts" as const), async (seed, down) => {
        for (const [name, link] of gateway.links) link.answerWith = name === down ? answer : null;
        await expectSameAsPlain(logOf(gateway), drawSelections(logOf(gateway), seed, TOGETHER, 3, UNSETTLED[down]), seed % CHANGES, 1, undefined, unordered);
      }),
      { numRuns: Math.ceil(RUNS / 4), seed: 20261128, endOnFailure: true },
    );
  }, 600_000);
});
