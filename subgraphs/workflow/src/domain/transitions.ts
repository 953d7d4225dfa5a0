import { PROPOSAL_STATUSES, type ProposalStatus } from "./proposal";
import type { ProposalCommandType } from "./proposal-command";

export type ProposalRole = "PROPOSER" | "REGISTRAR" | "QUALITY_CONTROL" | "PUBLIC_ADMINISTRATION" | "REGISTER";

/** One way from state to state. Where a command leads to several states, each has a row that says when. */
export interface Transition {
  /** null: before there is a proposal. */
  readonly from: ProposalStatus | null;
  readonly command: ProposalCommandType;
  readonly when: string | null;
  readonly to: ProposalStatus;
  /** Any one of them. */
  readonly roles: ReadonlyArray<ProposalRole>;
  /** Only for the body whose proposal it is. */
  readonly ownBodyOnly: boolean;
  /** Not by a person who wrote or submitted it. */
  readonly decides: boolean;
  readonly provision: string;
}

type Way = Pick<Transition, "command" | "roles" | "ownBodyOnly" | "decides" | "provision">;

const byProposer = (command: ProposalCommandType, provision: string): Way =>
  ({ command, roles: ["PROPOSER"], ownBodyOnly: true, decides: false, provision });
const byRegistrar = (command: ProposalCommandType, provision: string): Way =>
  ({ command, roles: ["REGISTRAR"], ownBodyOnly: false, decides: true, provision });
const byRegister = (command: ProposalCommandType, provision: string): Way =>
  ({ command, roles: ["REGISTER"], ownBodyOnly: false, decides: false, provision });
const go = (from: ProposalStatus | null, to: ProposalStatus, way: Way, when: string | null = null): Transition => ({ from, to, when, ...way });

/** RULES-2025/14-16: a central body or a local executive body, its own proposals only, in both languages. */
const CREATE = byProposer("CreateProposal", "RULES-2025/14");
const UPDATE = byProposer("UpdateDraft", "RULES-2025/14");
const SUBMIT = byProposer("Submit", "RULES-2025/14");
const REBASE = byProposer("Rebase", "RULES-2025/14");
const WITHDRAW = byProposer("Withdraw", "RULES-2025/14");
/** RULES-2025/17 and 18, LAW/8, 2-1) and 3): the authorised body keeps the register and decides. */
const START_REVIEW = byRegistrar("StartReview", "RULES-2025/17");
const REQUEST = byRegistrar("RequestConcurrence", "RULES-2025/33");
const REJECT = byRegistrar("Reject", "RULES-2025/18");
const ORDER = byRegistrar("MarkOrdered", "LAW/8, 2-1)");
const ENTER = byRegister("MarkEntered", "RULES-2025/17");
const RETURN = byRegister("ReturnFromOrder", "LAW/8, 2-1)");
/** RULES-2025/33 and 34: each of the two bodies for itself. */
const CONCUR: Way = {
  command: "RecordConcurrence", roles: ["QUALITY_CONTROL", "PUBLIC_ADMINISTRATION"], ownBodyOnly: false, decides: true, provision: "RULES-2025/33",
};

/** Everything that can become of a proposal; what is not here is refused. */
export const TRANSITIONS: ReadonlyArray<Transition> = [
  go(null, "DRAFT", CREATE),
  go("DRAFT", "DRAFT", UPDATE),
  go("DRAFT", "DRAFT", REBASE),
  go("DRAFT", "SUBMITTED", SUBMIT),
  go("DRAFT", "WITHDRAWN", WITHDRAW),

  go("SUBMITTED", "SUBMITTED", REBASE),
  go("SUBMITTED", "UNDER_REVIEW", START_REVIEW),
  go("SUBMITTED", "WITHDRAWN", WITHDRAW),

  go("UNDER_REVIEW", "UNDER_REVIEW", REBASE),
  go("UNDER_REVIEW", "AWAITING_CONCURRENCE", REQUEST),
  go("UNDER_REVIEW", "REJECTED", REJECT),
  go("UNDER_REVIEW", "WITHDRAWN", WITHDRAW),

  go("AWAITING_CONCURRENCE", "AWAITING_CONCURRENCE", CONCUR, "the first concurs"),
  go("AWAITING_CONCURRENCE", "CONCURRED", CONCUR, "both have concurred"),
  go("AWAITING_CONCURRENCE", "UNDER_REVIEW", CONCUR, "one objects"),
  go("AWAITING_CONCURRENCE", "UNDER_REVIEW", REBASE),
  go("AWAITING_CONCURRENCE", "REJECTED", REJECT),
  go("AWAITING_CONCURRENCE", "WITHDRAWN", WITHDRAW),

  go("CONCURRED", "CONCURRED", ORDER),
  go("CONCURRED", "ENTERED", ENTER, "the register entered the order"),
  go("CONCURRED", "CONCURRED", RETURN, "the register refused the order"),
  go("CONCURRED", "UNDER_REVIEW", REBASE, "no order holds it"),
  go("CONCURRED", "REJECTED", REJECT, "no order holds it"),
  go("CONCURRED", "WITHDRAWN", WITHDRAW, "no order holds it"),
];

export function transitionsOf(from: ProposalStatus | null, command: ProposalCommandType): ReadonlyArray<Transition> {
  return TRANSITIONS.filter((transition) => transition.from === from && transition.command === command);
}

/** States from which nothing leads on: the proposal is decided or withdrawn. */
export function finalStatuses(): ReadonlyArray<ProposalStatus> {
  return PROPOSAL_STATUSES.filter((status) => !TRANSITIONS.some(({ from }) => from === status));
}
