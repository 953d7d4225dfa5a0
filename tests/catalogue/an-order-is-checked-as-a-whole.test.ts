import { describe, expect, it } from "@jest/globals";
import { readOrder } from "@tizilim/catalogue/order/read-order";
import { amended, excluded, included, orderOf } from "../support/order-documents";
import { BLANK_SERVICE } from "@tizilim/catalogue/domain/service-record";

const INCLUDED = included("p-1", "00101001", { subtypes: [{ name: { kk: "а", ru: null }, fee: null, forms: ["PAPER"], term: null }], fee: { kind: "MIXED", description: null } });
const EXCLUDED = excluded("p-2", "00101002", 7);

/** The member at fault, as the error names it. */
function faultOf(order: unknown): unknown {
  try {
    readOrder(typeof order === "string" ? order : JSON.stringify(order));
    return null;
  } catch (error) {
    return (error as { extensions?: { code: string; argument: string } }).extensions;
  }
}
const changing = (line: object, change: object) => ({ ...line, changes: [{ field: "name", before: null, after: '{"kk":null,"ru":null}', ...change }] });

describe("an order as it comes", () => {
  it("is taken with everything that a record can hold", () => {
    expect(faultOf(orderOf("order-1", [INCLUDED, EXCLUDED, amended("p-3", "00101003", 8, BLANK_SERVICE, { governingAct: "V2000020192", provenance: [{ field: "name.kk", origin: "TRANSLATED", source: null }] })]))).toBeNull();
  });

  it.each<readonly [string, unknown]>([
    ["order", "{"],
    ["order", "[]"],
    ["order", { ...orderOf("order-1", [INCLUDED]), more: 1 }],
    ["order.id", orderOf("", [INCLUDED])],
    ["order.number", orderOf("order-1", [INCLUDED], { number: " № " })],
    ["order.date", orderOf("order-1", [INCLUDED], { date: "2026-02-30" })],
    ["order.effectiveFrom", orderOf("order-1", [INCLUDED], { effectiveFrom: undefined })],
    ["order.lines", orderOf("order-1", [])],
    ["order.lines[0].kind", orderOf("order-1", [{ ...INCLUDED, kind: "MOVE" }])],
    ["order.lines[0].code", orderOf("order-1", [{ ...INCLUDED, code: "101" }])],
    ["order.lines[0].baseEntry", orderOf("order-1", [{ ...INCLUDED, baseEntry: 3 }])],
    ["order.lines[1].baseEntry", orderOf("order-1", [INCLUDED, { ...EXCLUDED, baseEntry: 1.5 }])],
    ["order.lines[0]", orderOf("order-1", [{ ...INCLUDED, record: {} }])],
    ["order.lines[1].proposal", orderOf("order-1", [INCLUDED, { ...EXCLUDED, proposal: "p-1" }])],
    ["order.lines[1].code", orderOf("order-1", [INCLUDED, { ...EXCLUDED, code: "00101001" }])],
    ["order.lines[0].changes", orderOf("order-1", [{ ...INCLUDED, changes: INCLUDED.changes.slice(1) }])],
    ["order.lines[0].changes", orderOf("order-1", [{ ...EXCLUDED, changes: [] }])],
    ["order.lines[0].changes", orderOf("order-1", [changing(EXCLUDED, { field: "status", after: '"IN_FORCE"' })])],
    ["order.lines[0].changes[0].field", orderOf("order-1", [changing(EXCLUDED, {})])],
    ["order.lines[0].changes[0].field", orderOf("order-1", [changing(EXCLUDED, { field: "constructor" })])],
    ["order.lines[0].changes[0].field", orderOf("order-1", [changing({ ...EXCLUDED, kind: "AMEND" }, { field: "subsection", after: '"00102"' })])],
    ["order.lines[0].changes[1].field", orderOf("order-1", [{ ...INCLUDED, changes: [INCLUDED.changes[0], ...INCLUDED.changes] }])],
    ["order.lines[0].changes[0].after", orderOf("order-1", [changing(INCLUDED, { after: null })])],
    ["order.lines[0].changes[0].after", orderOf("order-1", [changing(INCLUDED, { after: "{" })])],
    ["order.lines[0].changes[0].after", orderOf("order-1", [changing(INCLUDED, { after: '{"ru":null,"kk":null}' })])],
    ["order.lines[0].changes[0].after", orderOf("order-1", [changing(INCLUDED, { after: '{"kk":null}' })])],
    ["order.lines[0].changes[0].after", orderOf("order-1", [changing(INCLUDED, { field: "forms", after: '["PAPER","PAPER"]' })])],
    ["order.lines[0].changes[0].after", orderOf("order-1", [changing(INCLUDED, { field: "governingAct", after: '"V20"' })])],
    ["order.lines[0].changes[0].after", orderOf("order-1", [changing(INCLUDED, { field: "provider", after: `"${"p".repeat(65)}"` })])],
  ])("is bad input that names %s", (argument, order) => {
    expect(faultOf(order)).toEqual({ code: "BAD_USER_INPUT", argument });
  });
});
