import { describe, expect, it } from "@jest/globals";
import { shownState, shownVersion, statesBehind } from "./shown-state";

describe("a candidate that became a draft", () => {
  it("is shown as one to those who decide and review, and as undecided to others", () => {
    expect(shownState("PROPOSED", ["LEGAL_ANALYST"])).toBe("PROPOSED");
    expect(shownState("PROPOSED", ["PROPOSER"])).toBe("NEW");
    expect(shownState("DISMISSED", [])).toBe("DISMISSED");
  });

  it("is shown to others in the version that it had before", () => {
    expect(shownVersion({ state: "PROPOSED", version: 2 }, ["LEGAL_ANALYST"])).toBe(2);
    expect(shownVersion({ state: "PROPOSED", version: 2 }, [])).toBe(1);
    expect(shownVersion({ state: "LINKED", version: 2 }, [])).toBe(2);
  });

  it("is found by the state that it is shown in", () => {
    expect(statesBehind(["NEW"], [])).toEqual(["NEW", "PROPOSED"]);
    expect(statesBehind(["PROPOSED"], [])).toEqual([]);
    expect(statesBehind(["PROPOSED"], ["REGISTRAR"])).toEqual(["PROPOSED"]);
  });
});
