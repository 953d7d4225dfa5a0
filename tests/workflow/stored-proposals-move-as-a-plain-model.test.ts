import { afterAll, beforeAll, expect, it } from "@jest/globals";
import type { Viewer } from "@tizilim/common/identity/viewer";
import fc from "fast-check";
import { proves } from "../support/config";
import { eachDatabase } from "../support/databases";
import { enter } from "../support/enter-proposals";
import { draft, GROUND, propose } from "../support/proposal-desk";
import { text } from "../support/register-world";
import {
  ADMINISTRATION_OFFICER, openWorkflowWorld, PROPOSER_OF_JUSTICE, PROPOSER_OF_TRANSPORT, QUALITY_OFFICER, REGISTRAR_1, viewerOf, type WorkflowWorld,
} from "../support/workflow-world";

/** Written from the Rules (14, 17, 18, 33, 34) for this test alone: it knows nothing of the code's own table. */
interface Model {
  status: string;
  version: number;
  readonly given: Set<string>;
}

interface Real {
  readonly world: WorkflowWorld;
  readonly id: string;
}

type What = "update" | "submit" | "withdraw" | "review" | "request" | "concurQuality" | "concurAdministration" | "objectQuality" | "reject" | "enter";

const WRITER_WITH_OFFICE = viewerOf("aigerim", ["REGISTRAR", "QUALITY_CONTROL", "PUBLIC_ADMINISTRATION"]);
const ACTORS = {
  proposer: PROPOSER_OF_JUSTICE, stranger: PROPOSER_OF_TRANSPORT, registrar: REGISTRAR_1, quality: QUALITY_OFFICER, administration: ADMINISTRATION_OFFICER, writer: WRITER_WITH_OFFICE,
} as const satisfies Record<string, Viewer>;
type Who = keyof typeof ACTORS;

const OPEN = ["DRAFT", "SUBMITTED", "UNDER_REVIEW", "AWAITING_CONCURRENCE", "CONCURRED"];
const OF_THE_REVIEW = ["UNDER_REVIEW", "AWAITING_CONCURRENCE", "CONCURRED"];

/** The state after a move by whoever may make it; null where it is refused. */
function moved({ status, given }: Model, what: What, who: Who): string | null {
  const from = (states: string[], by: Who, to: string): string | null => (who === by && states.includes(status) ? to : null);
  switch (what) {
    case "update": return from(["DRAFT"], "proposer", "DRAFT");
    case "submit": return from(["DRAFT"], "proposer", "SUBMITTED");
    case "withdraw": return from(OPEN, "proposer", "WITHDRAWN");
    case "review": return from(["SUBMITTED"], "registrar", "UNDER_REVIEW");
    case "request": return from(["UNDER_REVIEW"], "registrar", "AWAITING_CONCURRENCE");
    case "reject": return from(OF_THE_REVIEW, "registrar", "REJECTED");
    case "enter": return from(["CONCURRED"], "registrar", "ENTERED");
    case "objectQuality": return given.has("quality") ? null : from(["AWAITING_CONCURRENCE"], "quality", "UNDER_REVIEW");
    case "concurQuality": return given.has("quality") ? null : from(["AWAITING_CONCURRENCE"], "quality", given.has("administration") ? "CONCURRED" : "AWAITING_CONCURRENCE");
    case "concurAdministration": return given.has("administration") ? null : from(["AWAITING_CONCURRENCE"], "administration", given.has("quality") ? "CONCURRED" : "AWAITING_CONCURRENCE");
  }
}

let terms = 0;

class Move implements fc.AsyncCommand<Model, Real> {
  constructor(
    private readonly what: What,
    private readonly who: Who,
    private readonly isStale: boolean,
  ) {}

  check = (): boolean => true;

  async run(model: Model, { world, id }: Real): Promise<void> {
    const to = this.isStale && this.what !== "enter" ? null : moved(model, this.what, this.who);
    const done = await this.send(world, id, this.isStale ? model.version + 7 : model.version);
    expect({ move: this.toString(), from: model.status, done }).toEqual({ move: this.toString(), from: model.status, done: to !== null });
    if (to !== null) this.follow(model, to);
    const { proposal } = await world.ask<{ proposal: { status: string; version: number } }>(PROPOSER_OF_JUSTICE, "query ($id: ID!) { proposal(id: $id) { status version } }", { id });
    expect({ move: this.toString(), ...proposal }).toEqual({ move: this.toString(), status: model.status, version: model.version });
  }

  /** An order is two events of its proposal: it is taken up, and the register answers. */
  private follow(model: Model, to: string): void {
    model.version += this.what === "enter" ? 2 : 1;
    if (this.what === "request" || this.what === "objectQuality") model.given.clear();
    if (this.what === "concurQuality") model.given.add("quality");
    if (this.what === "concurAdministration") model.given.add("administration");
    model.status = to;
  }

  /** Whether it was done; what an actor may not do at all is an error, what the rules refuse a problem. */
  private async send(world: WorkflowWorld, id: string, expectedVersion: number): Promise<boolean> {
    const who = ACTORS[this.who];
    try {
      if (this.what === "enter") return (await enter(world, [id], { effectiveFrom: "2026-10-02" }, who)).order?.status === "ENTERED";
      const [mutation, input] = this.asked();
      return (await propose(world, who, mutation, { id, expectedVersion, ...input })).problems.length === 0;
    } catch (error) {
      if (String(error).includes("FORBIDDEN")) return false;
      throw error;
    }
  }

  private asked(): [string, Record<string, unknown>] {
    const concurrence = (body: string, decision: string): [string, Record<string, unknown>] => ["recordConcurrence", { body, decision, note: text("Себебі", "Причина") }];
    switch (this.what) {
      case "update": return ["updateProposal", { draft: { term: text(`${(terms += 1)} күн`, `${terms} дн.`) } }];
      case "submit": return ["submitProposal", {}];
      case "withdraw": return ["withdrawProposal", {}];
      case "review": return ["startReview", {}];
      case "request": return ["requestConcurrence", {}];
      case "concurQuality": return concurrence("QUALITY_CONTROL", "CONCUR");
      case "objectQuality": return concurrence("QUALITY_CONTROL", "OBJECT");
      case "concurAdministration": return concurrence("PUBLIC_ADMINISTRATION", "CONCUR");
      case "reject": return ["rejectProposal", { grounds: [GROUND] }];
      case "enter": throw new Error("an order is asked for otherwise");
    }
  }

  toString(): string {
    return `${this.who}:${this.what}${this.isStale ? " (stale)" : ""}`;
  }
}

const anyMove = fc
  .tuple(fc.constantFrom<What>("update", "submit", "withdraw", "review", "request", "concurQuality", "concurAdministration", "objectQuality", "reject", "enter"), fc.constantFrom<Who>(...(Object.keys(ACTORS) as Who[])), fc.nat(11))
  .map(([what, who, stale]) => new Move(what, who, stale === 0));
/** Moves of the straight way come more often, so that every state is reached. */
const straight = fc
  .constantFrom<readonly [What, Who]>(
    ["submit", "proposer"], ["review", "registrar"], ["request", "registrar"], ["concurQuality", "quality"], ["concurAdministration", "administration"], ["enter", "registrar"], ["objectQuality", "quality"],
  )
  .map(([what, who]) => new Move(what, who, false));

const RUNS = proves ? 10_000 : 300;

eachDatabase((place) => {
  let world: WorkflowWorld;
  beforeAll(async () => {
    world = await openWorkflowWorld(place);
  });
  afterAll(() => world.close());
  const runs = place.engine === "libsql" ? RUNS : Math.ceil(RUNS / 10);

  it(`a stored proposal moves as a plain model does, and every other move is refused: ${runs} runs`, async () => {
    const reached = new Set<string>();
    let done = 0;
    await fc.assert(
      fc.asyncProperty(fc.commands([straight, straight, anyMove], { maxCommands: 24, size: "max" }), async (commands) => {
        terms += 1;
        const { id } = await draft(world, { kind: "AMEND", code: "00101001", draft: { term: text(`${terms} күн`, `${terms} дн.`) } });
        const model: Model = { status: "DRAFT", version: 1, given: new Set() };
        await fc.asyncModelRun(() => ({ model, real: { world, id } }), commands);
        reached.add(model.status);
        // The next run amends the same service: nothing of this one may stay open.
        if (OPEN.includes(model.status)) await propose(world, PROPOSER_OF_JUSTICE, "withdrawProposal", { id, expectedVersion: model.version });
        done += 1;
        if (proves && done % 1_000 === 0) process.stderr.write(`· model: ${done} of ${runs} runs\n`);
      }),
      { numRuns: runs, seed: 20_261_002, endOnFailure: true },
    );
    if (runs >= 300) expect([...reached].sort()).toEqual(["AWAITING_CONCURRENCE", "CONCURRED", "DRAFT", "ENTERED", "REJECTED", "SUBMITTED", "UNDER_REVIEW", "WITHDRAWN"]);
  }, proves ? 3_600_000 : 240_000);
});
