import { expect } from "@jest/globals";
import { isCompositeType, type GraphQLCompositeType } from "graphql";
import { ANONYMOUS, type Viewer } from "@tizilim/common/identity/viewer";
import type { CallTerms } from "@tizilim/gateway/engine/execute/call-subgraph";
import type { EventAnswer } from "@tizilim/gateway/engine/events/event-answer";
import type { Engine } from "@tizilim/gateway/engine/engine";
import type { EventRoot } from "@tizilim/gateway/engine/events/event-root";
import type { PreparedEvents } from "@tizilim/gateway/engine/events/prepared-events";
import { RequestRefused } from "@tizilim/gateway/engine/limits/request-refused";
import { seededRandom } from "../../support/seeded-random";
import { randomSelection, type RandomSelection, type ScalarPools } from "./random-selection";

/** A log as a subscription and as a plain query tell it. */
export interface ComparedLog {
  readonly engine: Engine;
  readonly root: EventRoot;
  /** Query field of one change, `(number: Int!)`. */
  readonly plainField: string;
  readonly type: string;
  readonly pools: ScalarPools;
}

export interface Compared {
  readonly drawn: RandomSelection;
  readonly prepared: PreparedEvents;
}

export const terms = (viewer: Viewer = ANONYMOUS): CallTerms => ({ viewer, requestId: "test", deadline: Date.now() + 20_000 });

/** So many selections that both ways accept, the same for the same seed. */
export function drawSelections({ engine, root, plainField, type, pools }: ComparedLog, seed: number, count: number, depth = 3, without: RegExp | null = null): Compared[] {
  const random = seededRandom(seed);
  const of = engine.apiSchema.getType(type);
  if (!isCompositeType(of)) throw new Error(`${type} has no fields`);
  const draw = (): RandomSelection => randomSelection(engine.apiSchema, of as GraphQLCompositeType, random, pools, depth);
  return accepted({ engine, root, plainField }, count, draw, without);
}

/** So many of what is drawn as both ways accept. */
export function accepted({ engine, root, plainField }: Pick<ComparedLog, "engine" | "root" | "plainField">, count: number, draw: () => RandomSelection, without: RegExp | null = null): Compared[] {
  const drawn: Compared[] = [];
  while (drawn.length < count) {
    const each = draw();
    if (without?.test(each.text + each.fragments) === true) continue;
    try {
      engine.prepare(plainText(plainField, each), null);
      const prepared = engine.prepareEvents(subscriptionText(root, each), null, each.variables, [root]);
      if (prepared !== null) drawn.push({ drawn: each, prepared });
    } catch (error) {
      if (!(error instanceof RequestRefused)) throw error;
    }
  }
  return drawn;
}

export function subscriptionText({ subscriptionField }: EventRoot, { text, fragments, definitions }: RandomSelection): string {
  return `subscription${definitions === "" ? "" : `(${definitions})`} { told: ${subscriptionField}${text} } ${fragments}`;
}

export function plainText(field: string, { text, fragments, definitions }: RandomSelection): string {
  return `query ($plainNumber: Int!${definitions === "" ? "" : `, ${definitions}`}) { told: ${field}(number: $plainNumber)${text} } ${fragments}`;
}

/** Null where there is nothing to tell. */
export async function plainAnswer({ engine, plainField }: ComparedLog, { drawn }: Compared, number: number, under = terms()): Promise<EventAnswer | null> {
  const prepared = engine.prepare(plainText(plainField, drawn), null);
  const { data, faults } = await prepared.execute(prepared.variables({ ...drawn.variables, plainNumber: number }), under);
  return data?.["told"] === null && faults.length === 0 ? null : { data: Buffer.from(JSON.stringify(data)), faults };
}

/** Runs all selections together and each alone, and expects the same bytes. Gives back how many answers were compared, and how many had errors. */
export async function expectSameAsPlain(log: ComparedLog, compared: ReadonlyArray<Compared>, since: number, count: number, viewer = ANONYMOUS, exact = exactly): Promise<{ answers: number; withErrors: number }> {
  const { events } = await log.engine.runEvents({ root: log.root, since, count, subscriptions: compared.map(({ prepared }) => prepared) }, terms(viewer));
  expect(events.map(({ number }) => number)).toEqual(Array.from({ length: count }, (_, at) => since + at + 1));
  let answers = 0;
  let withErrors = 0;
  for (const { number, answers: told } of events) {
    for (const each of compared) {
      const plain = await plainAnswer(log, each, number, terms(viewer));
      const answer = told.get(each.prepared.selectionKey) ?? null;
      answers += 1;
      if ((plain?.faults.length ?? 0) > 0) withErrors += 1;
      if (exact(answer) === exact(plain)) continue;
      const asked = { operation: subscriptionText(log.root, each.drawn), variables: each.drawn.variables, number };
      throw new Error(`not the same (${log.plainField})\n${JSON.stringify(asked)}\nalone:    ${exact(plain)}\ntogether: ${exact(answer)}`);
    }
  }
  return { answers, withErrors };
}

export function exactly(answer: EventAnswer | null): string {
  return answer === null ? "null" : `${answer.data.toString()} ${JSON.stringify(answer.faults)}`;
}

/** Without the errors of fields that were asked for beyond the selection, of an object of another type: their places are not in the answer. */
export function placed(answer: EventAnswer | null): string {
  return exactly(answer === null ? null : withPlaces(answer));
}

/** The same, without the order of the errors. */
export function unordered(answer: EventAnswer | null): string {
  if (answer === null) return exactly(null);
  const { data, faults } = withPlaces(answer);
  return exactly({ data, faults: [...faults].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)) });
}

function withPlaces({ data, faults }: EventAnswer): EventAnswer {
  const here: unknown = JSON.parse(data.toString());
  return { data, faults: faults.filter(({ path }) => path === null || isPlace(here, path)) };
}

function isPlace(data: unknown, path: ReadonlyArray<string | number>): boolean {
  let here = data;
  for (const step of path) {
    if (here === null) return true;
    here = (here as Record<string | number, unknown>)[step];
    if (here === undefined) return false;
  }
  return true;
}
