import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";
import { entityTag, holdsTag, type TaggedRead } from "./entity-tag";

const link = (name: string, revision: string | Error): SubgraphLink => ({
  name,
  call: () => Promise.reject(new Error("not asked")),
  revision: () => (revision instanceof Error ? Promise.reject(revision) : Promise.resolve(revision)),
  close: () => Promise.resolve(),
});
const READ: TaggedRead = { query: "{ a }", operationName: null, variables: {}, also: ["2026-11-22"] };

describe("the tag of a public answer", () => {
  it("differs whenever anything that the answer depends on differs", async () => {
    const reads: Array<[TaggedRead, SubgraphLink[]]> = [
      [READ, [link("a", "1"), link("b", "2")]],
      [READ, [link("a", "2"), link("b", "1")]],
      [READ, [link("a", "1"), link("b", "3")]],
      [{ ...READ, query: "{ b }" }, [link("a", "1"), link("b", "2")]],
      [{ ...READ, operationName: "A" }, [link("a", "1"), link("b", "2")]],
      [{ ...READ, variables: { n: 1 } }, [link("a", "1"), link("b", "2")]],
      [{ ...READ, also: ["2026-11-23"] }, [link("a", "1"), link("b", "2")]],
    ];
    const tags = await Promise.all(reads.map(([read, links]) => entityTag(read, links, 0)));
    expect(new Set(tags).size).toBe(reads.length);
    expect(await entityTag(READ, [link("b", "2"), link("a", "1")], 0)).toBe(tags[0]);
  });

  it("is not given when a subgraph cannot tell its revision", async () => {
    expect(await entityTag(READ, [link("a", "1"), link("b", new Error("down"))], 0)).toBeNull();
  });

  it("does not mix parts that only look alike when written one after the other", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), fc.string(), fc.string(), async (query, name, otherQuery, otherName) => {
        fc.pre(query !== otherQuery || name !== otherName);
        const one = await entityTag({ ...READ, query, operationName: name }, [], 0);
        expect(await entityTag({ ...READ, query: otherQuery, operationName: otherName }, [], 0)).not.toBe(one);
      }),
    );
  });

  it("is held by a client that names it, weak or strong, alone or among others", () => {
    for (const header of ['W/"x"', '"x"', '"a", W/"x"', "*"]) expect(holdsTag(header, 'W/"x"')).toBe(true);
    for (const header of [undefined, '"y"', "x"]) expect(holdsTag(header, 'W/"x"')).toBe(false);
  });
});
