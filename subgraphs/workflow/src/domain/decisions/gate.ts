import { REGISTER_ROLE, type Actor } from "../actor";
import { submissionOf, type ProposalContent, type ProposalState, type ProposalStatus } from "../proposal";
import type { ProposalCommand } from "../proposal-command";
import { refusal, type Refusal } from "../refusal";
import { TRANSITIONS, transitionsOf } from "../transitions";

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

function notFromHere(status: ProposalStatus | null, command: string, provision: string): Refusal {
  const state = status ?? "—";
  return refusal("TRANSITION_REFUSED", "status", provision, {
    kk: `${state} күйіндегі ұсынысқа қатысты ${command} әрекеті жасалмайды.`,
    ru: `В состоянии ${state} действие ${command} над предложением невозможно.`,
  });
}

function notYourRole(roles: ReadonlyArray<string>, provision: string): Refusal {
  return refusal("ROLE_REQUIRED", null, provision, {
    kk: `Бұл әрекетті мына рөлдегі адам ғана жасайды: ${roles.join(", ")}.`,
    ru: `Это действие совершает только лицо в роли: ${roles.join(", ")}.`,
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
