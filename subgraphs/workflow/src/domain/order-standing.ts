import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Actor } from "./actor";
import { orderHindrances } from "./decisions/order-hindrances";
import type { Finding } from "./finding";
import type { ProposalState } from "./proposal";
import type { Refusal } from "./refusal";
import { finalStatuses, TRANSITIONS } from "./transitions";

/** Where a proposal stands towards an order. */
export interface OrderStanding {
  /** What keeps it out of any order. */
  readonly findings: ReadonlyArray<Finding>;
  /** Nothing else is to be said of it: it was entered, refused or withdrawn. */
  readonly decided: boolean;
}

/**
 * LAW/8, 2-1), norms 33, 34: only what both bodies concur in, what no order holds and what one did not write goes into an order.
 * An actor who enters no orders is told where the proposal stands, and nothing of themselves.
 */
export function orderStanding(state: ProposalState, actor: Actor): OrderStanding {
  const refusals = orderHindrances(state, { type: "MarkOrdered", order: "" }, actor);
  const told = entersOrders(actor) ? refusals : refusals.filter(({ field }) => field === "status");
  const decided = finalStatuses().includes(state.status);
  return { findings: told.map((refusal) => asFinding(refusal, decided)), decided };
}

function entersOrders({ roles }: Actor): boolean {
  return TRANSITIONS.some(({ command, roles: allowed }) => command === "MarkOrdered" && allowed.some((role) => roles.includes(role)));
}

const FIXES: Readonly<Record<string, LocalizedText>> = {
  TRANSITION_REFUSED: { kk: "Бұйрыққа екі орган да келіскен ұсыныстарды ғана енгізіңіз.", ru: "Включайте в приказ только предложения, согласованные обоими органами." },
  HELD_BY_ORDER: { kk: "Тізілімнің сол бұйрыққа жауабын күтіңіз.", ru: "Дождитесь ответа реестра на тот приказ." },
  OWN_PROPOSAL: { kk: "Бұйрықты басқа тіркеуші енгізсін.", ru: "Пусть приказ внесёт другой регистратор." },
};
const LEAVE_OUT: LocalizedText = { kk: "Ұсынысты бұйрықтан шығарыңыз.", ru: "Уберите предложение из приказа." };

function asFinding({ code, field, provision, message }: Refusal, decided: boolean): Finding {
  return { code, severity: "ERROR", field, provision, message, fix: (decided ? null : FIXES[code]) ?? LEAVE_OUT };
}
