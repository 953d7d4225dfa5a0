import { describe, expect, it } from "@jest/globals";
import type { GraphAnswer, GraphError } from "./ask-graph";
import { asPage, PageFault, readEntryPage } from "./entry-page";
import { entryQuery } from "./entry-query";
import { parse } from "graphql";

const head = (number: number, matches?: boolean) => ({ number, kind: "SERVICE_AMENDED", subject: "00101001", recordedAt: `2026-11-28T10:00:0${number}.000000Z`, matches });
const answer = (since: number, count: number, errors?: GraphError[]): GraphAnswer => ({
  data: { heads: Array.from({ length: count }, (_, at) => head(since + at + 1)), data: Array.from({ length: count }, (_, at) => ({ n: since + at + 1 })) },
  errors,
});
const fault = (read: () => unknown): PageFault => {
  try {
    read();
  } catch (error) {
    if (error instanceof PageFault) return error;
  }
  throw new Error("it gave a page");
};

describe("a page of entries", () => {
  it("is a CloudEvent for each, with the selection's answer as its data", () => {
    const [first, second] = readEntryPage(answer(1, 2), 1);
    expect(first).toMatchObject({ number: 2, kind: "event", id: "register-2" });
    expect(second?.kind === "event" ? JSON.parse(second.body) : null).toEqual({
      specversion: "1.0", id: "register-3", source: "/register", type: "kz.tizilim.register.entry", time: "2026-11-28T10:00:03.000000Z", subject: "00101001",
      sequence: "0000000000000003", datacontenttype: "application/json", data: { n: 3 },
    });
  });

  it("tells which entries the filter leaves out", () => {
    const kinds = readEntryPage({ data: { heads: [head(1, false), head(2, true)], data: [{ n: 1 }, { n: 2 }] } }, 0).map(({ kind }) => kind);
    expect(kinds).toEqual(["left out", "event"]);
  });

  it("ends with the first entry that an error touches, and what comes before it stands", () => {
    const page = readEntryPage(answer(0, 4, [{ message: "no act", path: ["data", 2, "service", "governingAct"] }]), 0);
    expect(page.map(({ number, kind }) => [number, kind])).toEqual([[1, "event"], [2, "event"], [3, "fault"]]);
  });

  it("ends where the shorter of its two lists ends", () => {
    const { data } = answer(0, 3);
    expect(readEntryPage({ data: { heads: data?.["heads"], data: [{ n: 1 }, { n: 2 }] } }, 0)).toHaveLength(2);
  });

  it("never passes one entry off for another, nor an empty place for data", () => {
    expect(readEntryPage({ data: { heads: [head(9)], data: [{}] } }, 0)).toMatchObject([{ kind: "fault" }]);
    expect(readEntryPage({ data: { heads: [null], data: [{}] } }, 0)).toMatchObject([{ kind: "fault" }]);
    expect(readEntryPage({ data: { heads: [head(1)], data: [null] } }, 0)).toMatchObject([{ kind: "fault" }]);
  });

  it.each<[PageFault["kind"], GraphAnswer]>([
    ["INVALID", { errors: [{ message: "Cannot query field", extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }] }],
    ["TOO_LARGE", { errors: [{ message: "too costly", extensions: { code: "LIMIT_COST" } }] }],
    ["FAILED", { errors: [{ message: "not ready", extensions: { code: "NOT_READY" } }] }],
    ["FAILED", { data: { heads: null, data: null }, errors: [{ message: "down", path: ["heads"], extensions: { code: "SUBGRAPH_UNREACHABLE" } }] }],
    ["FAILED", { data: { heads: null, data: null } }],
    ["FAILED", {}],
  ])("is none where the graph gave nothing: %s", (kind, given) => {
    expect(fault(() => readEntryPage(given, 0)).kind).toBe(kind);
  });
});

describe("the answer for a single entry", () => {
  it("is a page of one, and none where the entry is not there yet", () => {
    expect(readEntryPage(asPage({ data: { heads: head(5), data: { n: 5 } } }), 4)).toMatchObject([{ number: 5, kind: "event" }]);
    expect(readEntryPage(asPage({ data: { heads: null, data: null } }), 4)).toEqual([]);
  });

  it("is not sent where an error touches it, and is no answer where the whole of it failed", () => {
    const within: GraphAnswer = { data: { heads: head(5), data: { act: null } }, errors: [{ message: "no act", path: ["data", "act"] }] };
    expect(readEntryPage(asPage(within), 4)).toMatchObject([{ kind: "fault", message: "no act" }]);
    const whole: GraphAnswer = { data: { heads: null, data: null }, errors: [{ message: "down", path: ["heads"] }] };
    expect(fault(() => readEntryPage(asPage(whole), 4)).kind).toBe("FAILED");
    expect(fault(() => readEntryPage(asPage({ errors: [{ message: "no field", extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }] }), 4)).kind).toBe("INVALID");
  });
});

describe("the question for entries", () => {
  const selection = { fields: "{ number: kind ...Names }", fragments: "fragment Names on RegisterEntry { hash }" };

  it("asks for the partner's selection in a list of its own, so that its names may be any", () => {
    const { query, variables } = entryQuery(selection, null, 41, 8);
    expect(() => parse(query)).not.toThrow();
    expect(query).toContain("data: registerEntriesSince(number: $since, limit: $limit) { number: kind ...Names }");
    expect(query).not.toContain("matches");
    expect(variables).toEqual({ since: 41, limit: 8 });
  });

  it("asks whether each fits the filter, with the conditions that are set", () => {
    const { query, variables } = entryQuery(selection, { sections: ["001"], providers: null, category: null }, 41, 8);
    expect(() => parse(query)).not.toThrow();
    expect(query).toContain("matches(filter: $filter)");
    expect(variables).toEqual({ since: 41, limit: 8, filter: { sections: ["001"] } });
  });

  it("asks for a single entry by its number", () => {
    const { query, variables } = entryQuery(selection, null, 41, 1);
    expect(query).toContain("data: registerEntry(number: $number) { number: kind ...Names }");
    expect(variables).toEqual({ number: 42 });
  });
});
