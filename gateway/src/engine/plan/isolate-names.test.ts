import { describe, expect, it } from "@jest/globals";
import { parse, print } from "graphql";
import { isolateNames } from "./isolate-names";

const isolate = (query: string) => {
  const { document, ...names } = isolateNames(parse(query), new Set(["id", "code", "name"]));
  return { query: print(document).replace(/\s+/g, " "), ...names };
};

describe("names of a client's document", () => {
  it("stay where they cannot be mistaken for a field", () => {
    expect(isolate("{ a: name code }")).toEqual({ query: "{ a: name code }", responseNames: new Map(), variableNames: new Map() });
  });

  it("are changed where an alias is the name of another field", () => {
    expect(isolate("{ code: name code2: code }")).toMatchObject({ query: "{ as_code_of_name: name code2: code }", responseNames: new Map([["as_code_of_name", "code"]]) });
  });

  it("are changed alike wherever the same alias stands for the same field, so that they still merge", () => {
    expect(isolate("{ code: name ... { code: name } }").responseNames.size).toBe(1);
  });

  it("are never changed into a name that is taken", () => {
    expect(isolate("{ code: name as_code_of_name: id }").query).toBe("{ as_code_of_name_: name as_code_of_name: id }");
  });

  it("keep the variable of the machinery free", () => {
    expect(isolate("query ($representations: Int) { name(n: $representations) }")).toMatchObject({
      query: "query ($client_representations: Int) { name(n: $client_representations) }",
      variableNames: new Map([["client_representations", "representations"]]),
    });
  });
});
