import { REGISTER_ROLE, type Actor } from "../actor";
import { submissionOf, type ProposalContent, type ProposalState, type ProposalStatus } from "../proposal";
import type { ProposalCommand, ProposalCommandType } from "../proposal-command";
import { COMMAND_WORDS, ROLE_WORDS, STATUS_WORDS } from "../proposal-words";
import { refusal, type Refusal } from "../refusal";
import { TRANSITIONS, transitionsOf, type ProposalRole } from "../transitions";

const NO_PROPOSAL = { kk: "ұсыныс жоқ", ru: "предложения нет" };

/** What stands against a command by the transition table alone: the state, the role, the body, the person. */
export function gate(state: ProposalState | null, command: ProposalCommand, actor: Actor): Refusal[] {
  const [way = null] = TRANSITIONS.filter(({ command: name }) => name === command.type);
  if (way === null) throw new Error(`no transition knows the command ${command.type}`);
  const content: ProposalContent | null = command.type === "CreateProposal" ? command.content : (state?.content ?? null);
  return [
    ...(transitionsOf(state?.status ?? null, command.type).length > 0 ? [] : [notFromHere(state?.status ?? null, command.type, way.provision)]),
    ...(way.roles.some((role) => actor.roles.includes(role)) ? [] : [notYourRole(way.roles, way.provision)]),
    ...(way.ownBodyOnly && content !== null && content.body !== actor.body ? [notYourBody(way.provision)] : []),
    ...(way.decides && state !== null && tookPart(actor, state) ? [yourOwn(way.provision)] : []),
  ];
}

/** No person decides a proposal that they wrote or submitted, though their body may be both. */
export function tookPart({ person, roles }: Actor, state: ProposalState): boolean {
  if (roles.includes(REGISTER_ROLE)) return false;
  return state.writers.includes(person) || submissionOf(state)?.by === person;
}

function notFromHere(status: ProposalStatus | null, command: ProposalCommandType, provision: string): Refusal {
  const state = status === null ? NO_PROPOSAL : STATUS_WORDS[status];
  const move = COMMAND_WORDS[command];
  return refusal("TRANSITION_REFUSED", "status", provision, {
    kk: `Ұсыныстың күйі: ${state.kk}. Бұл күйде мүмкін емес әрекет: ${move.kk}.`,
    ru: `Состояние предложения: ${state.ru}. В нём невозможно действие: ${move.ru}.`,
  });
}

function notYourRole(roles: ReadonlyArray<ProposalRole>, provision: string): Refusal {
  const words = roles.map((role) => ROLE_WORDS[role]);
  return refusal("ROLE_REQUIRED", null, provision, {
    kk: `Бұл әрекетті тек мыналар жасайды: ${words.map(({ kk }) => kk).join(", ")}.`,
    ru: `Это действие совершает только: ${words.map(({ ru }) => ru).join(", ")}.`,
  });
}

function notYourBody(provision: string): Refusal {
  return refusal("OTHER_BODY", "body", provision, {
    kk: "Орган тек өз ұсыныстарымен жұмыс істейді.",
    ru: "Орган работает только со своими предложениями.",
  });
}

function yourOwn(provision: string): Refusal {
  return refusal("OWN_PROPOSAL", null, provision, {
    kk: "Ұсынысты жазған немесе енгізген адам ол бойынша шешім қабылдамайды.",
    ru: "Лицо, написавшее или внёсшее предложение, не принимает по нему решения.",
  });
}
