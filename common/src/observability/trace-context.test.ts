import { describe, expect, it } from "@jest/globals";
import { beginTrace, formatTraceparent, parseTraceparent } from "./trace-context";

describe("the trace context of a call", () => {
  it("is read from the header and written back as it came", () => {
    const header = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    const context = parseTraceparent(header);
    expect(context).toEqual({ traceId: "0af7651916cd43dd8448eb211c80319c", parentId: "b7ad6b7169203331", sampled: true });
    expect(context && formatTraceparent(context)).toBe(header);
  });

  it.each([undefined, "", "x", `00-${"0".repeat(32)}-b7ad6b7169203331-01`, `00-${"a".repeat(32)}-${"0".repeat(16)}-01`, `ff-${"a".repeat(32)}-${"b".repeat(16)}-01`])(
    "is not taken from %s",
    (header) => expect(parseTraceparent(header)).toBeNull(),
  );

  it("begins anew with ids of the right length", () => {
    expect(parseTraceparent(formatTraceparent(beginTrace("ab".repeat(24))))).not.toBeNull();
  });
});
