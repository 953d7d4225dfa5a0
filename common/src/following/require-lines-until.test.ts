import { describe, expect, it } from "@jest/globals";
import type { RunQuery } from "../database/run-query";
import { requireLinesUntil } from "./require-lines-until";

const MOMENT = "2026-03-01T06:00:00.000000Z";
const knownUntil = (...moments: string[]): RunQuery => () => Promise.resolve(moments.map((recordedAt) => ({ recordedAt })) as never);

describe("a look at a past moment while the register does not answer", () => {
  it("may be had where a later entry is known: none until then can be missing", async () => {
    await expect(requireLinesUntil(knownUntil("2026-03-01T06:00:00.000001Z"), MOMENT)).resolves.toBeUndefined();
  });

  it.each([["the last entry known is of that moment", [MOMENT]], ["it is older", ["2026-02-01T00:00:00.000000Z"]], ["none is known", []]])(
    "is refused where %s, for more may have been recorded by then",
    async (_what, moments) => {
      await expect(requireLinesUntil(knownUntil(...moments), MOMENT)).rejects.toMatchObject({ extensions: { code: "AS_OF_UNSUPPORTED" } });
    },
  );
});
