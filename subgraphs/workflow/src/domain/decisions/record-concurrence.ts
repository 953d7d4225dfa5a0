import { isBilingual } from "../bilingual";
import type { DecisionContext } from "../decision-context";
import { accepted, refused, type Decision } from "../decision";
import { concurring } from "../evolve";
import { concurrencesOf, type ConcurringBody, type ProposalState } from "../proposal";
import type { RecordConcurrence } from "../proposal-command";
import type { ProposalEvent } from "../proposal-event";
import { refusal, type Refusal } from "../refusal";
import { gate } from "./gate";
import { moment } from "./moment";

const PROVISIONS: Readonly<Record<ConcurringBody, string>> = { QUALITY_CONTROL: "RULES-2025/33", PUBLIC_ADMINISTRATION: "RULES-2025/34" };

/** RULES-2025/33, 34: each body once and for itself; an objection is reasoned, in both languages. */
export function recordConcurrence(state: ProposalState | null, command: RecordConcurrence, context: DecisionContext): Decision<ProposalEvent> {
  const { body, decision, note } = command;
  const refusals = [
    ...gate(state, command, context.actor),
    ...(context.actor.roles.includes(body) ? [] : [notForYou(body)]),
    ...(state !== null && concurring(concurrencesOf(state)).includes(body) ? [alreadyGiven(body)] : []),
    ...(decision === "OBJECT" && !isBilingual(note) ? [reasonMissing(body)] : []),
  ];
  if (refusals.length > 0) return refused(refusals);
  if (decision === "OBJECT" && note !== null) return accepted({ what: "OBJECTED", body, ...moment(context, note), note });
  return accepted({ what: "CONCURRED", body, ...moment(context, note) });
}

function notForYou(body: ConcurringBody): Refusal {
  return refusal("CONCURS_FOR_ITSELF", "body", PROVISIONS[body], {
    kk: "Әр орган тек өз атынан келіседі.",
    ru: "Каждый орган даёт согласование только за себя.",
  });
}

function alreadyGiven(body: ConcurringBody): Refusal {
  return refusal("ALREADY_CONCURRED", "body", PROVISIONS[body], {
    kk: "Бұл орган келісімін бұрын берген.",
    ru: "Этот орган уже дал согласование.",
  });
}

function reasonMissing(body: ConcurringBody): Refusal {
  return refusal("OBJECTION_WITHOUT_REASON", "note", PROVISIONS[body], {
    kk: "Қарсылықтың себебін қазақ және орыс тілдерінде жазыңыз.",
    ru: "Изложите причину возражения на казахском и русском языках.",
  });
}
