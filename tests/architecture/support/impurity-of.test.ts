import { describe, expect, it } from "@jest/globals";
import { impurityOf } from "./impurity-of";

describe("what pure code may not touch", () => {
  it.each([
    ["@Entity()\nclass A {}", "a decorator"],
    ["export async function a() {}", "asynchronous code"],
    ["const now = new Date();", "the machine's clock"],
    ["const now = Date.now();", "the machine's clock"],
    ["const id = randomUUID();", "chance"],
  ])("%j touches %s", (code, what) => {
    expect(impurityOf(code)).toEqual([what]);
  });

  it("lets a given moment be read and words stand in comments", () => {
    expect(impurityOf("/** Not async, no Date.now(). */\nconst day = new Date(moment).getUTCDate();")).toEqual([]);
  });
});
