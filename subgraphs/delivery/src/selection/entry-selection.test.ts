import { describe, expect, it } from "@jest/globals";
import { parse } from "graphql";
import { readEntrySelection } from "./entry-selection";

const read = (text: string): { fields: string; fragments: string } => {
  const selection = readEntrySelection(text);
  if (typeof selection === "string") throw new Error(selection);
  const flat = (part: string): string => part.replace(/\s+/g, " ").trim();
  parse(`{ registerEntry(number: 1) ${selection.fields} }\n${selection.fragments}`);
  return { fields: flat(selection.fields), fragments: flat(selection.fragments) };
};

describe("a selection on an entry", () => {
  it.each([
    "{ number kind }",
    "number kind",
    "number, kind # and no more",
    "subscription { registerEntryAdded { number kind } }",
    "subscription Mirror { registerEntryAdded(sinceNumber: 4) { number kind } }",
    "{ entry: registerEntryAdded { number kind } }",
    "query { registerEntry(number: 1) { number kind } }",
  ])("may be written as %s", (text) => {
    expect(read(text)).toEqual({ fields: "{ number kind }", fragments: "" });
  });

  it("may be a fragment on the entry, with those that it uses", () => {
    const names = "fragment Names on Service { name { kk ru } }";
    expect(read(`fragment Entry on RegisterEntry { number service { ...Names } } ${names}`)).toEqual({
      fields: "{ ...Entry }",
      fragments: `fragment Entry on RegisterEntry { number service { ...Names } } ${names}`,
    });
    expect(read(`{ number service { ...Names } } ${names}`)).toEqual({ fields: "{ number service { ...Names } }", fragments: names });
    expect(read("fragment A on RegisterEntry { ...B } fragment B on RegisterEntry { number }").fields).toBe("{ ...A }");
  });

  it("keeps aliases, arguments, directives and inline fragments as they are", () => {
    const text = '{ n: number service @include(if: true) { ... on Service { proposals(first: 2) { totalCount } } } }';
    expect(read(text).fields).toBe(text);
  });

  it.each([
    ["", /Syntax Error/],
    ["{ number", /Syntax Error/],
    ["query { services { totalCount } }", /one root field/],
    ["mutation { saveEndpoint { problems { code } } }", /one root field/],
    ["query($a: Int!) { registerEntry(number: $a) { number } }", /variables/],
    ["query A { registerEntry(number: 1) { number } } query B { registerEntry(number: 1) { number } }", /one operation/],
    ["fragment A on Service { code }", /one fragment on RegisterEntry/],
    ["fragment A on RegisterEntry { number } fragment B on RegisterEntry { kind }", /one fragment on RegisterEntry/],
    ["type Query { a: Int }", /only an operation and fragments/],
  ])("is nothing else: %s", (text, fault) => {
    expect(readEntrySelection(text)).toMatch(fault);
  });
});
