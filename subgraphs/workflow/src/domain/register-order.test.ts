import { describe, expect, it } from "@jest/globals";
import { isAccepted, type Decision } from "./decision";
import { answerOrder, evolveOrder, placeOrder, type OrderAnswer, type OrderEvent, type RegisterOrder } from "./register-order";

const ORDER = { id: "order-1", number: "17-НҚ", date: "2026-10-20", effectiveFrom: "2026-11-01", proposals: ["a", "b"] };
const ENTRIES = [{ proposal: "b", entry: 9, code: "00101002" }, { proposal: "a", entry: 8, code: "00101001" }];
const REFUSAL = [{ code: "SUBSECTION_FULL", field: null, provision: "RULES-2025/6", message: { kk: "толы", ru: "полон" } }];

function events(decision: Decision<OrderEvent>): ReadonlyArray<OrderEvent> {
  if (!isAccepted(decision)) throw new Error(decision.refused.map(({ code }) => code).join());
  return decision.accepted;
}
const placed = (): RegisterOrder => events(placeOrder(ORDER, "2026-10-20")).reduce<RegisterOrder | null>(evolveOrder, null) as RegisterOrder;
const answered = (order: RegisterOrder, answer: OrderAnswer): RegisterOrder => events(answerOrder(order, answer)).reduce<RegisterOrder>(evolveOrder, order);

describe("an order", () => {
  it("is pending until the register answers, and may take effect later", () => {
    expect(placed()).toEqual({ status: "PENDING", ...ORDER });
  });

  it("has a number, a day that has come, and each proposal once", () => {
    const decision = placeOrder({ ...ORDER, number: " ", date: "2026-10-21", proposals: ["a", "a"] }, "2026-10-20");
    expect(isAccepted(decision) ? [] : decision.refused.map(({ code }) => code)).toEqual(["PROPOSAL_TWICE", "ORDER_NUMBER_MISSING", "ORDER_DATE_AHEAD"]);
    const empty = placeOrder({ ...ORDER, proposals: [] }, "2026-10-20");
    expect(isAccepted(empty) ? [] : empty.refused.map(({ code }) => code)).toEqual(["ORDER_EMPTY"]);
  });

  it("is entered as a whole or refused as a whole", () => {
    expect(answered(placed(), { entries: ENTRIES })).toMatchObject({ status: "ENTERED", entries: ENTRIES });
    expect(answered(placed(), { refusal: REFUSAL })).toMatchObject({ status: "REFUSED", refusal: REFUSAL });
    expect(() => answerOrder(placed(), { entries: ENTRIES.slice(0, 1) })).toThrow("as a whole");
  });

  it("takes the same answer again without any effect, and no other", () => {
    const entered = answered(placed(), { entries: ENTRIES });
    expect(events(answerOrder(entered, { entries: ENTRIES }))).toEqual([]);
    expect(() => answerOrder(entered, { refusal: REFUSAL })).toThrow("ENTERED");
    expect(() => answerOrder(answered(placed(), { refusal: REFUSAL }), { entries: ENTRIES })).toThrow("REFUSED");
    expect(() => evolveOrder(entered, { what: "ORDER_REFUSED", refusal: REFUSAL })).toThrow("ENTERED");
    expect(() => evolveOrder(entered, { what: "ORDER_PLACED", order: ORDER })).toThrow("already");
  });
});
