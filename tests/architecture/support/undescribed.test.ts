import { expect, it } from "@jest/globals";
import { parse } from "graphql";
import { undescribed } from "./undescribed";

it("finds every type, field, argument, enum value and input field without words", () => {
  const sdl = `
    directive @tag(name: String!) on OBJECT
    type Service { code(as: String): String "told" name: String }
    "told" enum Form { PAPER "told" MOBILE }
    input Filter { "told" text: String forms: Form }
    scalar Day
  `;
  expect(undescribed(parse(sdl))).toEqual(["Service", "Service.code", "Service.code.as", "Form.PAPER", "Filter", "Filter.forms", "Day"]);
});

it("has nothing to tell of a schema that says it all", () => {
  expect(undescribed(parse('"a" type Query { "b" a("c" c: Int): Int }'))).toEqual([]);
});
