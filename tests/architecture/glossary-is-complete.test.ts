import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, isSpecifiedScalarType, type GraphQLNamedType } from "graphql";
import { ROOT } from "./support/source-files";

const rows = readFileSync(join(ROOT, "docs/glossary.md"), "utf8").split("\n").flatMap((line) => {
  const [, name, kk = "", ru = ""] = /^\| `([^`]+)` \| (.*?) \| (.*?) \| .*\|$/.exec(line) ?? [];
  return name === undefined ? [] : [{ name, kk, ru }];
});
const named = new Set(rows.map(({ name }) => name));

/** Pages of lists share their words. */
const wordOf = (type: string): string => type.replace(/^\w+(Connection|Edge)$/, "$1");

function coordinates(type: GraphQLNamedType): string[] {
  const word = wordOf(type.name);
  if (isEnumType(type)) return [word, ...type.getValues().map(({ name }) => `${word}.${name}`)];
  if (isInputObjectType(type)) return [word, ...Object.keys(type.getFields()).map((field) => `${word}.${field}`)];
  if (!isObjectType(type) && !isInterfaceType(type)) return [word];
  const fields = Object.values(type.getFields());
  return [word, ...fields.map(({ name }) => `${word}.${name}`), ...fields.flatMap(({ args }) => args.map(({ name }) => `(${name}:)`))];
}

describe("docs/glossary.md", () => {
  const types = Object.values(buildSchema(readFileSync(join(ROOT, "schema.graphql"), "utf8")).getTypeMap());
  const wanted = new Set(types.filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type)).flatMap(coordinates));

  it("has a word for every type, field, value and argument of schema.graphql", () => {
    expect([...wanted].filter((coordinate) => !named.has(coordinate))).toEqual([]);
  });

  it("gives each of them in Kazakh and in Russian", () => {
    expect(rows.filter(({ kk, ru }) => !/\p{Script=Cyrillic}/u.test(kk) || !/\p{Script=Cyrillic}/u.test(ru)).map(({ name }) => name)).toEqual([]);
  });

  it("writes Kazakh words without letters of the Latin alphabet among them", () => {
    expect(rows.filter(({ kk }) => /\p{Script=Latin}(?=\p{Script=Cyrillic})|(?<=\p{Script=Cyrillic})\p{Script=Latin}/u.test(kk)).map(({ name }) => name)).toEqual([]);
  });

  it("tells each thing once", () => {
    expect(rows.length).toBe(named.size);
  });
});
