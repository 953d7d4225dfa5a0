import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { canonicalJson } from "./canonical-json";

const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, member]) => [key, turned(member)]));
};

describe("canonical JSON", () => {
  it("is one text whatever the order of the members, at any depth", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => expect(canonicalJson(turned(value))).toBe(canonicalJson(value))));
  });

  it("is JSON of the same value", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))));
  });

  it("sorts members by code unit, keeps the order of lists and leaves out what is undefined", () => {
    expect(canonicalJson({ б: 1, a: [3, { d: 1, c: undefined, b: null }, 2], Z: "ә" })).toBe('{"Z":"ә","a":[3,{"b":null,"d":1},2],"б":1}');
    expect(canonicalJson(undefined)).toBe("null");
  });

  it("sorts beside a member of any name", () => {
    expect(canonicalJson({ toJSON: { b: 1, a: 2 }, a: 1, __proto__: undefined })).toBe('{"a":1,"toJSON":{"a":2,"b":1}}');
  });
});
