import { describe, expect, it } from "@jest/globals";
import { fnv1a } from "./fnv1a";

describe("fnv1a", () => {
  it.each([["", 0x811c9dc5], ["a", 0xe40c292c], ["foobar", 0xbf9cf968]])("gives the published value for %j", (text, value) => {
    expect(fnv1a(text)).toBe(value);
  });
});
