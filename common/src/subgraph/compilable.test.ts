import { describe, expect, it } from "@jest/globals";
import { buildSchema, parse } from "graphql";
import { isCompilable } from "./compilable";
import { CompiledExecution } from "./compiled-execution";

const SCHEMA = buildSchema("type Query { entry: Entry } type Entry { id: ID! number: Int! }");
const entry = SCHEMA.getQueryType()?.getFields()["entry"];
if (entry !== undefined) entry.resolve = () => ({ id: "1", number: 1 });
const TWICE = "query ($full: Boolean!) { entry { id ...F @include(if: $full) ...F } } fragment F on Entry { number }";

describe("a document", () => {
  it("is compiled unless a fragment is spread under a condition", () => {
    expect(isCompilable(parse("query ($full: Boolean!) { entry { id @include(if: $full) ...F } } fragment F on Entry { number }"))).toBe(true);
    expect(isCompilable(parse(TWICE))).toBe(false);
  });

  it("answers the same however often it is run, also where a fragment is spread once under a condition and once without", async () => {
    const execution = new CompiledExecution(SCHEMA);
    for (let run = 0; run < 5; run++) expect((await execution.run(TWICE, { full: false }, {})).data).toEqual({ entry: { id: "1", number: 1 } });
  });
});
