import { ANONYMOUS } from "@tizilim/common/identity/viewer";
import type { CallTerms } from "@tizilim/gateway/engine/execute/call-subgraph";
import type { EventRoot } from "@tizilim/gateway/engine/events/event-root";
import type { PreparedEvents } from "@tizilim/gateway/engine/events/prepared-events";
import { ourGateway, type OurGateway } from "./both-gateways";
import { failingFields, fieldsOf } from "./failing-fields";
import { localSubgraph, type LocalSubgraph } from "./local-subgraphs";
import { shop } from "./shop";

/** Changes in the log. */
export const CHANGES = 6;
/** The change that nobody may see. */
export const HIDDEN = 5;

export const CHANGED: EventRoot = { subscriptionField: "changed", sinceArgument: "since", listField: "changesSince", marks: { filter: "fits" } };

interface Change {
  readonly number: number;
  readonly upc: string;
  readonly what: Record<string, unknown>;
}

const UPCS = ["p1", "p2", "p3"];
const CHANGE = (number: number): Change => ({
  number,
  upc: UPCS[number % 3] ?? "",
  what: number % 2 === 0 ? { __typename: "Added", name: `n${number}`, size: number, tags: ["a"] } : { __typename: "Removed", name: null, size: "many", by: { __typename: "Added", name: "by", size: null, tags: [] } },
});

const seen = (number: number): Change | null => (number === HIDDEN || number < 1 || number > CHANGES ? null : CHANGE(number));

/** What the fields that can fail do: they throw for the numbers that a test puts here. */
export interface ChangeFaults {
  /** Name of the field → numbers. */
  readonly failing: Map<string, ReadonlyArray<number>>;
}

/** A log of changes to what the shop sells, with a subscription, in a subgraph of its own. */
export function changeLog(faults: ChangeFaults = { failing: new Map() }): LocalSubgraph {
  const mayFail = (name: string, value: unknown) => (change: Change, args: { fail?: boolean | null }) => {
    if (args.fail === true || (faults.failing.get(name) ?? []).includes(change.number)) {
      throw Object.assign(new Error(`${name} of ${change.number}`), { extensions: { code: "NOT_FOUND" } });
    }
    return value;
  };
  return localSubgraph(
    "log",
    `
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@interfaceObject", "@shareable", "@external", "@requires"])
      interface Numbered { number: Int }
      type Change implements Numbered @key(fields: "number") {
        number: Int! note(in: String = "kk"): String what: What product: Product review: Review maker: Maker
        fits(filter: Fit): Boolean! around(far: Int = 1, like: [Fit!]): [Change]! day(on: Day): Day
        shaky(fail: Boolean): Int fragile(fail: Boolean): Int! deep: Deep strict: Deep!
      }
      type Deep { here: Int shaky(fail: Boolean): Int fragile(fail: Boolean): Int! deeper: Deep again: Change }
      union What = Added | Removed
      type Added { name: String! size: Int tags: [String!]! }
      type Removed { name: String size: String by: What }
      scalar Day
      input Fit { upc: ID even: Boolean = false not: Fit any: [Fit!] }
      type Product @key(fields: "upc") @interfaceObject { upc: ID! lastChange: Change }
      type Review @key(fields: "id") { id: ID! changes(first: Int = 2): [Change!]! }
      type Maker @key(fields: "id place { code }") { id: ID! place: Place! }
      type Place @shareable { code: String! }
      type Query { changesSince(number: Int!, limit: Int! = 50): [Change] change(number: Int!): Change changesEnd: Int! }
      type Subscription { changed(since: Int, filter: Fit): Change }
    `,
    {
      Change: {
        __resolveReference: (ref: { number: number }) => seen(ref.number),
        note: (change: Change, args: { in?: string }) => `${change.number} ${args.in}`,
        product: (change: Change) => ({ __typename: "Product", upc: change.upc }),
        review: (change: Change) => (change.number % 2 === 0 ? { id: `r${change.number / 2}` } : null),
        maker: (change: Change) => ({ id: `m${1 + (change.number % 2)}`, place: { code: `pl-m${1 + (change.number % 2)}` } }),
        fits: (change: Change, args: { filter?: Fit | null }) => fits(change, args.filter ?? {}),
        around: (change: Change, args: { far: number; like?: Fit[] | null }) =>
          [change.number - args.far, change.number + args.far].map(seen).filter((each) => each === null || (args.like ?? []).every((fit) => fits(each, fit))),
        day: (_: Change, args: { on?: unknown }) => args.on,
        shaky: mayFail("shaky", 1),
        fragile: mayFail("fragile", 2),
        deep: (change: Change) => change,
        strict: (change: Change) => change,
      },
      Deep: {
        here: (change: Change) => change.number,
        shaky: mayFail("deep.shaky", 3),
        fragile: mayFail("deep.fragile", 4),
        deeper: (change: Change) => change,
        again: (change: Change) => change,
      },
      What: { __resolveType: (value: { __typename: string }) => value.__typename },
      Product: { __resolveReference: (ref: { upc: string }) => ref, lastChange: (ref: { upc: string }) => seen(UPCS.indexOf(ref.upc) + 3) },
      Review: { __resolveReference: (ref: { id: string }) => ref, changes: (_: unknown, args: { first: number }) => [1, 2, 3].map(CHANGE).slice(0, args.first) },
      Maker: { __resolveReference: (ref: object) => ref },
      Query: {
        changesSince: (_: unknown, args: { number: number; limit: number }) => Array.from({ length: Math.max(0, Math.min(args.limit, CHANGES - args.number)) }, (_each, at) => seen(args.number + at + 1)),
        change: (_: unknown, args: { number: number }) => seen(args.number),
        changesEnd: () => CHANGES,
      },
    },
  );
}

interface Fit {
  readonly upc?: string | null;
  readonly even?: boolean | null;
  readonly not?: Fit | null;
  readonly any?: ReadonlyArray<Fit> | null;
}

function fits(change: Change, fit: Fit): boolean {
  if (fit.upc === "broken") throw Object.assign(new Error("no such filter"), { extensions: { code: "BAD_USER_INPUT" } });
  if (fit.upc != null && fit.upc !== change.upc) return false;
  if (fit.even === true && change.number % 2 !== 0) return false;
  if (fit.not != null && fits(change, fit.not)) return false;
  return fit.any == null || fit.any.some((each) => fits(change, each));
}

export interface ChangeGateway extends OurGateway {
  readonly faults: ChangeFaults;
  /** Coordinates of fields, as `Type.field`, that throw in every subgraph. */
  readonly failing: Set<string>;
  readonly coordinates: ReadonlyArray<string>;
  prepare(query: string, variables?: Record<string, unknown>): PreparedEvents;
  terms(): CallTerms;
}

/** The engine over the shop and the log. */
export function changeGateway(callLimit = 3_000): ChangeGateway {
  const faults: ChangeFaults = { failing: new Map() };
  const failing = new Set<string>();
  const subgraphs = [...shop(), changeLog(faults)];
  failingFields(subgraphs, failing);
  const gateway = ourGateway(subgraphs, undefined, callLimit);
  return {
    ...gateway,
    faults,
    failing,
    coordinates: fieldsOf(subgraphs),
    prepare: (query, variables = {}) => {
      const prepared = gateway.engine.prepareEvents(query, null, variables, [CHANGED]);
      if (prepared === null) throw new Error("no subscription");
      return prepared;
    },
    terms: () => ({ viewer: ANONYMOUS, requestId: "test", deadline: Date.now() + 5_000 }),
  };
}
