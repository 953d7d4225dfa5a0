import { describe, expect, it } from "@jest/globals";
import { buildSchema, Kind, parse, type FieldNode, type GraphQLObjectType } from "graphql";
import { typeTable } from "../plan/type-table";
import { JsonSheet } from "./json-sheet";
import type { WriteValue } from "./field-writer";
import { SharedWriters } from "./shared-writers";

const SCHEMA = buildSchema(`
  interface Made { name: String! }
  type Book implements Made { name: String! pages: Int }
  type Entry { number: Int! note: String maker: Maker made: Made all: [Maker!] }
  type Maker { id: ID! title: Title }
  type Title { kk: String! ru: String }
  type Query { entry: Entry }
`);

/** Writers of the selections, each `{ … }` on an entry, as one engine makes them. */
function writersOf(...selections: ReadonlyArray<string>): WriteValue[] {
  const writers = new SharedWriters();
  return selections.map((text) => {
    const definition = parse(text).definitions[0];
    if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error("no selection");
    const scope = { schema: SCHEMA, types: typeTable(SCHEMA), fragments: new Map(), holds: () => false, readName: (field: FieldNode) => field.name.value };
    return writers.writerFor([definition.selectionSet], SCHEMA.getType("Entry") as GraphQLObjectType, scope);
  });
}

function written(write: WriteValue, value: unknown, sheet = new JsonSheet()): unknown {
  sheet.begin();
  return write(value, sheet) ? JSON.parse(sheet.from(0).toString()) : "breaks the schema";
}

/** A maker, and how often its title was read. */
function counted(): { readonly maker: object; readonly reads: () => number } {
  let reads = 0;
  const maker = {
    id: "m1",
    get title() {
      reads += 1;
      return { kk: "Министрлік", ru: null };
    },
  };
  return { maker, reads: () => reads };
}

describe("what selections have in common", () => {
  it("is written once for each object of a run, whatever stands around it", () => {
    const writers = writersOf("{ number maker { id title { kk ru } } }", "{ maker { id title { kk ru } } note }", "{ a: number maker { title { kk ru } } }");
    const { maker, reads } = counted();
    const sheet = new JsonSheet();
    expect(writers.map((write) => written(write, { number: 1, note: null, maker }, sheet))).toEqual([
      { number: 1, maker: { id: "m1", title: { kk: "Министрлік", ru: null } } },
      { maker: { id: "m1", title: { kk: "Министрлік", ru: null } }, note: null },
      { a: 1, maker: { title: { kk: "Министрлік", ru: null } } },
    ]);
    expect(reads()).toBe(1);
  });

  it("is written anew in another run", () => {
    const [first, second] = writersOf("{ note maker { title { kk } } }", "{ number maker { title { kk } } }") as [WriteValue, WriteValue];
    const { maker, reads } = counted();
    written(first, { note: "a", maker });
    written(second, { number: 1, maker });
    expect(reads()).toBe(2);
  });

  it("is not what goes by another name, stands in another order or has more in it", () => {
    const writers = writersOf("{ maker { id title { kk } } }", "{ maker { id title { kk ru } } }", "{ maker { title { kk } id } }", "{ maker { id t: title { kk } } }", "{ m: maker { id title { kk } } }");
    const sheet = new JsonSheet();
    const entry = { maker: { id: "m1", title: { kk: "k", ru: "r" } } };
    expect(writers.map((write) => JSON.stringify(written(write, entry, sheet)))).toEqual([
      '{"maker":{"id":"m1","title":{"kk":"k"}}}',
      '{"maker":{"id":"m1","title":{"kk":"k","ru":"r"}}}',
      '{"maker":{"title":{"kk":"k"},"id":"m1"}}',
      '{"maker":{"id":"m1","t":{"kk":"k"}}}',
      '{"m":{"id":"m1","title":{"kk":"k"}}}',
    ]);
  });
});

describe("what breaks the schema", () => {
  it("is written by nobody who has it, and by everybody else", () => {
    const writers = writersOf("{ number maker { id } }", "{ maker { id } number }", "{ number maker { title { kk } } }", "{ number }");
    const sheet = new JsonSheet();
    const entry = { number: 1, maker: { id: null, title: { kk: "k" } } };
    expect(writers.map((write) => written(write, entry, sheet))).toEqual(["breaks the schema", "breaks the schema", { number: 1, maker: { title: { kk: "k" } } }, { number: 1 }]);
  });

  it.each([
    ["a null in a list of none", { all: [{ id: "a" }, null] }],
    ["a list that is none", { all: { id: "a" } }],
    ["an object that is none", { all: ["a"] }],
    ["a value of another type", { all: [{ id: 1.5 }] }],
    ["an object of no known type", { made: { __typename: "Song", name: "n" } }],
  ])("such as %s", (_what, entry) => {
    const [write] = writersOf("{ all { id } made { name } }") as [WriteValue];
    expect(written(write, { all: null, made: null, ...entry })).toBe("breaks the schema");
    expect(written(write, { all: [], made: { __typename: "Book", name: "n" } })).toEqual({ all: [], made: { name: "n" } });
  });
});

describe("a long answer", () => {
  it("is whole, though the sheet is widened while it is written", () => {
    const [write, other] = writersOf("{ note maker { title { ru } } all { id } }", "{ note all { id } }") as [WriteValue, WriteValue];
    const sheet = new JsonSheet();
    const entry = { note: "ұ".repeat(40_000), maker: { title: { ru: "«\u2028\ud800»" } }, all: Array.from({ length: 20_000 }, (_, at) => ({ id: `${at}` })) };
    expect(written(write, entry, sheet)).toEqual(entry);
    expect(written(other, entry, sheet)).toEqual({ note: entry.note, all: entry.all });
  });
});
