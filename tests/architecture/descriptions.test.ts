import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { parse } from "graphql";
import { subgraphSchemas } from "../../scripts/subgraph-schemas";
import { ROOT } from "./support/source-files";
import { undescribed } from "./support/undescribed";

/** Machinery of federation: added by the library, hidden from clients. */
const MACHINERY = /^(_|link__|federation__|Query\._(service|entities)\b)/;

const schemas = Object.entries(subgraphSchemas()).map(([name, sdl]) => {
  const document = parse(sdl);
  const missing = undescribed(document).filter((coordinate) => !MACHINERY.test(coordinate));
  const types = document.definitions.flatMap((each) => ("name" in each && each.name ? [each.name.value] : []));
  return { name, missing, described: new Set(types.filter((type) => !missing.includes(type))) };
});

describe("descriptions", () => {
  it.each(schemas)("stand at every type, field, argument and value of $name; an entity's at its owner", ({ name, missing }) => {
    const owned = (type: string): boolean => schemas.some((other) => other.name !== name && other.described.has(type));
    expect(missing.filter((coordinate) => coordinate.includes(".") || !owned(coordinate))).toEqual([]);
  });

  it("stand at everything that clients see", () => {
    expect(undescribed(parse(readFileSync(join(ROOT, "schema.graphql"), "utf8")))).toEqual([]);
  });
});
