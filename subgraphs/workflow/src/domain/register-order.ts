import type { Day } from "@tizilim/common/pure/day";
import { accepted, refused, type Decision } from "./decision";
import { refusal, type Refusal } from "./refusal";

/** Number of the register's entry, and the code, that a proposal got. */
export interface OrderEntry {
  readonly proposal: string;
  readonly entry: number;
  readonly code: string;
}

/** How many proposals one order takes. */
export const MOST_IN_AN_ORDER = 1_000;
/** Signs of its number. */
export const LONGEST_ORDER_NUMBER = 64;

interface Placed {
  readonly id: string;
  readonly number: string;
  readonly date: Day;
  readonly effectiveFrom: Day;
  /** In the sequence in which they are entered. */
  readonly proposals: ReadonlyArray<string>;
}

/** LAW/8, 2-1): the order by which the register changes: all of its proposals or none. */
export type RegisterOrder =
  | (Placed & { readonly status: "PENDING" })
  | (Placed & { readonly status: "ENTERED"; readonly entries: ReadonlyArray<OrderEntry> })
  | (Placed & { readonly status: "REFUSED"; readonly refusal: ReadonlyArray<Refusal> });

/** What the register answers to an order as a whole. */
export type OrderAnswer =
  | { readonly entries: ReadonlyArray<OrderEntry> }
  | { readonly refusal: ReadonlyArray<Refusal> };

export type OrderEvent =
  | { readonly what: "ORDER_PLACED"; readonly order: Placed }
  | { readonly what: "ORDER_ENTERED"; readonly entries: ReadonlyArray<OrderEntry> }
  | { readonly what: "ORDER_REFUSED"; readonly refusal: ReadonlyArray<Refusal> };

/** LAW/8, 2-1): it has a number and a day that has come, and holds each proposal once. Whether each may be ordered is decided by each. */
export function placeOrder(order: Placed, today: Day): Decision<OrderEvent> {
  const refusals = [
    ...(order.proposals.length > 0 ? [] : [told("ORDER_EMPTY", "proposals", "Бұйрықта бірде-бір ұсыныс жоқ.", "В приказе нет ни одного предложения.")]),
    ...(new Set(order.proposals).size === order.proposals.length ? [] : [told("PROPOSAL_TWICE", "proposals", "Бір ұсыныс екі рет аталған.", "Одно предложение названо дважды.")]),
    ...(order.number.trim() !== "" ? [] : [told("ORDER_NUMBER_MISSING", "orderNumber", "Бұйрықтың нөмірін көрсетіңіз.", "Укажите номер приказа.")]),
    ...(order.proposals.length <= MOST_IN_AN_ORDER ? [] : [told("ORDER_TOO_LONG", "proposals", `Бір бұйрықта ${MOST_IN_AN_ORDER} ұсыныстан артық болмайды.`, `В одном приказе не больше ${MOST_IN_AN_ORDER} предложений.`)]),
    ...(order.number.length <= LONGEST_ORDER_NUMBER ? [] : [told("ORDER_NUMBER_TOO_LONG", "orderNumber", `Бұйрықтың нөмірі ${LONGEST_ORDER_NUMBER} таңбадан аспайды.`, `Номер приказа не длиннее ${LONGEST_ORDER_NUMBER} знаков.`)]),
    ...(order.date <= today ? [] : [told("ORDER_DATE_AHEAD", "orderDate", "Бұйрықтың күні әлі келген жоқ.", "Дата приказа ещё не наступила.")]),
  ];
  return refusals.length > 0 ? refused(refusals) : accepted({ what: "ORDER_PLACED", order });
}

/** The same answer again changes nothing; another answer than the first is a fault of the register and throws. */
export function answerOrder(order: RegisterOrder, answer: OrderAnswer): Decision<OrderEvent> {
  const entered = "entries" in answer;
  if (order.status === "PENDING") {
    if (!entered) return accepted({ what: "ORDER_REFUSED", refusal: answer.refusal });
    if (!sameSet(order.proposals, answer.entries.map(({ proposal }) => proposal))) throw new Error(`order ${order.id} was not entered as a whole`);
    return accepted({ what: "ORDER_ENTERED", entries: answer.entries });
  }
  if ((order.status === "ENTERED") !== entered) throw new Error(`order ${order.id} is ${order.status} and cannot be answered otherwise`);
  return accepted();
}

export function evolveOrder(order: RegisterOrder | null, event: OrderEvent): RegisterOrder {
  if (event.what === "ORDER_PLACED") {
    if (order !== null) throw new Error(`order ${order.id} is placed already`);
    return { status: "PENDING", ...event.order };
  }
  if (order?.status !== "PENDING") throw new Error(`${event.what} cannot happen to an order that is ${order?.status ?? "not there"}`);
  return event.what === "ORDER_ENTERED"
    ? { ...order, status: "ENTERED", entries: event.entries }
    : { ...order, status: "REFUSED", refusal: event.refusal };
}

function told(code: string, field: string, kk: string, ru: string): Refusal {
  return refusal(code, field, "LAW/8, 2-1)", { kk, ru });
}

function sameSet(one: ReadonlyArray<string>, other: ReadonlyArray<string>): boolean {
  return one.length === other.length && [...one].sort().join("\n") === [...other].sort().join("\n");
}
