import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { BOTH, contentOf, contextOf, factsOf, registered } from "../../../../tests/support/proposal-fixture";
import { REGISTER_ACTOR, type Actor } from "./actor";
import { decide } from "./decide";
import { isAccepted } from "./decision";
import { concurring, evolve } from "./evolve";
import { concurrencesOf, orderOf, type ProposalState } from "./proposal";
import type { ProposalCommand } from "./proposal-command";
import type { ProposalEvent } from "./proposal-event";

/** The life of a proposal told once more, as briefly as it goes and without the code that is tried. */
interface Model {
  status: string;
  yes: Set<string>;
  held: boolean;
  base: number;
  wrote: Set<string>;
}
interface Real { state: ProposalState | null; events: ProposalEvent[]; lastEntry: number }

const PEOPLE: ReadonlyArray<Actor> = [
  { person: "ann", roles: ["PROPOSER"], body: "ministry" },
  { person: "bob", roles: ["PROPOSER"], body: "akimat" },
  { person: "eve", roles: ["PROPOSER", "REGISTRAR"], body: "ministry" },
  { person: "reg", roles: ["REGISTRAR"], body: "authorised" },
  { person: "qua", roles: ["QUALITY_CONTROL"], body: "q" },
  { person: "adm", roles: ["PUBLIC_ADMINISTRATION"], body: "a" },
  { person: "out", roles: ["PARTNER", "ADMIN", "LEGAL_ANALYST"], body: "ministry" },
  REGISTER_ACTOR,
];
const is = (who: Actor, role: string): boolean => who.roles.includes(role);
const proposes = (who: Actor): boolean => is(who, "PROPOSER") && who.body === "ministry";
const undecided = (model: Model): boolean => !["NONE", "ENTERED", "REJECTED", "WITHDRAWN"].includes(model.status);
const reviewed = (model: Model): boolean => ["UNDER_REVIEW", "AWAITING_CONCURRENCE", "CONCURRED"].includes(model.status);
const restAgain = (model: Model): void => {
  if (reviewed(model)) model.status = "UNDER_REVIEW";
  model.yes.clear();
};

interface Move {
  readonly command: ProposalCommand;
  readonly may: (model: Model, who: Actor, lastEntry: number) => boolean;
  readonly then: (model: Model, who: Actor, lastEntry: number) => void;
}

const decides = (model: Model, who: Actor, role: string): boolean => is(who, role) && !model.wrote.has(who.person);
const voice = (body: "QUALITY_CONTROL" | "PUBLIC_ADMINISTRATION", yes: boolean): Move => ({
  command: { type: "RecordConcurrence", body, decision: yes ? "CONCUR" : "OBJECT", note: yes ? null : BOTH },
  may: (model, who) => model.status === "AWAITING_CONCURRENCE" && decides(model, who, body) && !model.yes.has(body),
  then: (model) => {
    if (!yes) return restAgain(model);
    model.yes.add(body);
    if (model.yes.size === 2) model.status = "CONCURRED";
  },
});

const MOVES: ReadonlyArray<Move> = [
  { command: { type: "CreateProposal", content: contentOf("AMEND") }, may: (model, who) => model.status === "NONE" && proposes(who),
    then: (model, who, last) => { model.status = "DRAFT"; model.base = last; model.wrote.add(who.person); } },
  { command: { type: "UpdateDraft", justification: BOTH }, may: (model, who) => model.status === "DRAFT" && proposes(who), then: (model, who) => { model.wrote.add(who.person); } },
  { command: { type: "Submit", note: null }, may: (model, who) => model.status === "DRAFT" && proposes(who),
    then: (model, who) => { model.status = "SUBMITTED"; model.wrote.add(who.person); } },
  { command: { type: "Rebase", note: null }, may: (model, who, last) => undecided(model) && proposes(who) && !model.held && model.base !== last,
    then: (model, who, last) => { model.base = last; model.wrote.add(who.person); restAgain(model); } },
  { command: { type: "Withdraw", note: null }, may: (model, who) => undecided(model) && proposes(who) && !model.held, then: (model) => { model.status = "WITHDRAWN"; } },
  { command: { type: "StartReview", note: null }, may: (model, who) => model.status === "SUBMITTED" && decides(model, who, "REGISTRAR"), then: (model) => { model.status = "UNDER_REVIEW"; } },
  { command: { type: "RequestConcurrence", note: null }, may: (model, who) => model.status === "UNDER_REVIEW" && decides(model, who, "REGISTRAR"),
    then: (model) => { model.status = "AWAITING_CONCURRENCE"; model.yes.clear(); } },
  voice("QUALITY_CONTROL", true), voice("QUALITY_CONTROL", false), voice("PUBLIC_ADMINISTRATION", true), voice("PUBLIC_ADMINISTRATION", false),
  { command: { type: "Reject", grounds: [{ code: "NOT_AGREED", provision: "RULES-2025/33", text: BOTH }] },
    may: (model, who) => reviewed(model) && !model.held && decides(model, who, "REGISTRAR"), then: (model) => { model.status = "REJECTED"; } },
  { command: { type: "MarkOrdered", order: "o" }, may: (model, who, last) => model.status === "CONCURRED" && !model.held && decides(model, who, "REGISTRAR") && model.base === last,
    then: (model) => { model.held = true; } },
  { command: { type: "MarkEntered", order: "o", entry: 99, code: "00101001" }, may: (model, who) => model.held && is(who, "REGISTER"),
    then: (model) => { model.held = false; model.status = "ENTERED"; } },
  { command: { type: "ReturnFromOrder", order: "o", note: null }, may: (model, who) => model.held && is(who, "REGISTER"), then: (model) => { model.held = false; } },
];

const FACTS = factsOf();

/** Plain and fast: 10,000 lives ask it a million times. */
function agree(what: string, real: unknown, model: unknown): void {
  if (real !== model) throw new Error(`${what}: is ${String(real)}, the model says ${String(model)}`);
}

class Asked implements fc.Command<Model, Real> {
  constructor(private readonly move: Move, private readonly who: Actor) {}
  check(): boolean { return true; }
  run(model: Model, real: Real): void {
    const context = contextOf(this.who, { facts: { ...FACTS, service: registered("00101001", {}, real.lastEntry) } });
    const decision = decide(real.state, this.move.command, context);
    agree("may", isAccepted(decision), this.move.may(model, this.who, real.lastEntry));
    if (!isAccepted(decision)) return;
    this.move.then(model, this.who, real.lastEntry);
    const state = decision.accepted.reduce<ProposalState | null>(evolve, real.state);
    if (state === null) throw new Error("nothing happened");
    real.state = state;
    real.events.push(...decision.accepted);
    agree("status", state.status, model.status);
    agree("base", state.baseEntry, model.base);
    agree("held", state.status === "CONCURRED" && orderOf(state) !== null, model.held);
    const counts = model.status === "AWAITING_CONCURRENCE" || model.status === "CONCURRED";
    if (counts) agree("concurring", [...concurring(concurrencesOf(state))].sort().join(), [...model.yes].sort().join());
  }
  toString(): string { return `${this.who.person}: ${JSON.stringify(this.move.command)}`; }
}

/** An entry by another hand moves the base of what rests on the service. */
class RegisterMoved implements fc.Command<Model, Real> {
  check(): boolean { return true; }
  run(_model: Model, real: Real): void { real.lastEntry += 1; }
  toString(): string { return "the register moves on"; }
}

/** One who may, so that runs come far; and anybody, so that they are refused. */
const STRAIGHT: Readonly<Record<string, ReadonlyArray<string>>> = {
  CreateProposal: ["ann"], UpdateDraft: ["ann"], Submit: ["ann"], Rebase: ["ann"], Withdraw: ["ann"], StartReview: ["reg"], RequestConcurrence: ["reg"],
  Reject: ["reg"], MarkOrdered: ["reg"], MarkEntered: ["register"], ReturnFromOrder: ["register"], RecordConcurrence: ["qua", "adm"],
};
const asked = (move: Move): fc.Arbitrary<fc.Command<Model, Real>> =>
  fc.constantFrom(...PEOPLE, ...PEOPLE.filter(({ person }) => STRAIGHT[move.command.type]?.includes(person)), ...PEOPLE.filter(({ person }) => STRAIGHT[move.command.type]?.includes(person)))
    .map((who) => new Asked(move, who));
/** The first steps of a straight life; with a registrar among the writers, who then may not decide it. */
const pathTo = (length: number, registrarWrites: boolean): fc.Command<Model, Real>[] => {
  const straight: ReadonlyArray<readonly [number, string]> = [
    [0, "ann"], [1, registrarWrites ? "eve" : "ann"], [2, "ann"], [5, "reg"], [6, "reg"], [7, "qua"], [9, "adm"], [12, "reg"],
  ];
  return straight.slice(0, length).map(([move, person]) => new Asked(MOVES[move] as Move, PEOPLE.find((who) => who.person === person) as Actor));
};

describe("the life of a proposal", () => {
  it("goes as a model of it goes, in 10,000 lives", () => {
    const reached = new Map<string, number>();
    fc.assert(fc.property(fc.nat(8), fc.boolean(), fc.commands([...MOVES.map(asked), fc.constant(new RegisterMoved())], { maxCommands: 12 }), (ahead, registrarWrites, commands) => {
      const model: Model = { status: "NONE", yes: new Set(), held: false, base: 0, wrote: new Set() };
      const real: Real = { state: null, events: [], lastEntry: 7 };
      fc.modelRun(() => ({ model, real }), [...pathTo(ahead, registrarWrites), ...commands]);
      agree("told again", JSON.stringify(real.events.reduce<ProposalState | null>(evolve, null)), JSON.stringify(real.state));
      reached.set(model.status, (reached.get(model.status) ?? 0) + 1);
    }), { numRuns: 10_000, endOnFailure: true });
    expect([...reached.keys()].sort()).toEqual(["AWAITING_CONCURRENCE", "CONCURRED", "DRAFT", "ENTERED", "NONE", "REJECTED", "SUBMITTED", "UNDER_REVIEW", "WITHDRAWN"]);
    expect(Math.min(...reached.values())).toBeGreaterThan(50);
  });
});
