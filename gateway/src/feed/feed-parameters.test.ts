import { describe, expect, it } from "@jest/globals";
import { readFeedParameters } from "./feed-parameters";

const read = (query: string, events = false, last?: string) => {
  const search = new URLSearchParams(query);
  const given = Object.fromEntries([...new Set(search.keys())].map((name) => [name, search.getAll(name).length > 1 ? search.getAll(name) : (search.get(name) ?? "")]));
  return readFeedParameters(given, events, last);
};
const taken = (query: string, events = false, last?: string) => {
  const result = read(query, events, last);
  return "parameters" in result ? result.parameters : result.problems;
};
const refused = (query: string, events = false, last?: string) => {
  const result = read(query, events, last);
  return "problems" in result ? result.problems.map(({ code, field }) => `${code} ${field}`) : [];
};

describe("the parameters of the feed", () => {
  it("begin at the first entry, a hundred to a page, without waiting and without a filter", () => {
    expect(taken("")).toEqual({ since: 0, limit: 100, wait: 0, filter: null });
  });

  it("are taken up to their bounds", () => {
    expect(taken("since=2147483647&limit=500&wait=60")).toEqual({ since: 2147483647, limit: 500, wait: 60, filter: null });
    expect(taken("since=0&limit=1&wait=0")).toEqual({ since: 0, limit: 1, wait: 0, filter: null });
  });

  it("hold lists between commas or one by one", () => {
    const filter = { sections: ["001", "002"], providers: ["provider-justice"], category: ["STATE_SERVICE"] };
    expect(taken("sections=001,002&providers=provider-justice&category=STATE_SERVICE")).toMatchObject({ filter });
    expect(taken("sections=001&sections=002&providers=provider-justice&category=STATE_SERVICE")).toMatchObject({ filter });
  });

  it.each([
    ["since=-1", "PARAMETER_INVALID since"], ["since=x", "PARAMETER_INVALID since"], ["since=1.5", "PARAMETER_INVALID since"], ["since=2147483648", "PARAMETER_INVALID since"],
    ["since=", "PARAMETER_INVALID since"], ["since=1&since=2", "PARAMETER_INVALID since"], ["limit=0", "PARAMETER_INVALID limit"], ["limit=501", "PARAMETER_INVALID limit"],
    ["wait=61", "PARAMETER_INVALID wait"], ["wait=-1", "PARAMETER_INVALID wait"], ["sections=a", "PARAMETER_INVALID sections"], ["sections=", "PARAMETER_INVALID sections"],
    ["sections=001,", "PARAMETER_INVALID sections"], [`providers=${"x".repeat(101)}`, "PARAMETER_INVALID providers"], ["category=state_service", "PARAMETER_INVALID category"],
    [`sections=${Array.from({ length: 201 }, () => "1").join(",")}`, "PARAMETER_INVALID sections"], ["sinse=5", "PARAMETER_UNKNOWN sinse"],
  ])("are refused where they break a rule: %s", (query, problem) => expect(refused(query)).toEqual([problem]));

  it("tell every fault at once, each with its rule in both languages", () => {
    const result = read("since=x&limit=0&category=A&more=1");
    expect(refused("since=x&limit=0&category=A&more=1")).toEqual(["PARAMETER_UNKNOWN more", "PARAMETER_INVALID since", "PARAMETER_INVALID limit", "PARAMETER_INVALID category"]);
    for (const { field, message } of "problems" in result ? result.problems : []) {
      expect([message.kk, message.ru].every((text) => text?.includes(field ?? "?"))).toBe(true);
      expect(message.kk).not.toBe(message.ru);
    }
  });

  it("of a stream take Last-Event-ID where it is further than since, and no page size", () => {
    expect(taken("since=5", true, "7")).toMatchObject({ since: 7 });
    expect(taken("since=9", true, "7")).toMatchObject({ since: 9 });
    expect(taken("since=9", true, "")).toMatchObject({ since: 9 });
    expect(taken("since=5", false, "7")).toMatchObject({ since: 5 });
    expect(refused("", true, "x")).toEqual(["PARAMETER_INVALID Last-Event-ID"]);
    expect(refused("limit=5&wait=1", true)).toEqual(["PARAMETER_INVALID limit", "PARAMETER_INVALID wait"]);
  });
});
