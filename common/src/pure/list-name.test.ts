import { describe, expect, it } from "@jest/globals";
import { listName } from "./list-name";

describe("name of a list", () => {
  it("is the same whatever the order of the members", () => {
    expect(listName("acts", { kind: ["LAW"], text: "a" })).toBe(listName("acts", { text: "a", kind: ["LAW"] }));
  });

  it("differs for another field or another selection", () => {
    const names = [listName("acts", {}), listName("acts", { kind: ["LAW"] }), listName("acts", { kind: ["CODE"] }), listName("services", {})];
    expect(new Set(names).size).toBe(names.length);
  });
});
