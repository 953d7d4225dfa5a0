import { expect, it } from "@jest/globals";
import { breakingChanges } from "./breaking-changes";

const BEFORE = "type Query { service: String provider: String }";
const AFTER = "type Query { service: String fee: String }";

it("tells a field that clients lose and not one that they gain", () => {
  expect(breakingChanges(BEFORE, AFTER, "")).toEqual(["Query.provider was removed."]);
});

it("is content with a change that was accepted word for word", () => {
  expect(breakingChanges(BEFORE, AFTER, "# Accepted\n\n- Query.provider was removed.\n")).toEqual([]);
});

it("accepts no other change by the way", () => {
  expect(breakingChanges(BEFORE, "type Query { fee: String }", "- Query.provider was removed.")).toEqual(["Query.service was removed."]);
});
