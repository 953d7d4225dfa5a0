import { Readable } from "node:stream";
import { describe, expect, it } from "@jest/globals";
import { DEMO_MOMENTS } from "./demo-moments";
import { leadByHand } from "./lead-by-hand";

/** The moments that the clock was set to while the given text came in. */
async function moments(input: string): Promise<string[]> {
  const seen: string[] = [];
  await leadByHand({ at: (moment) => void seen.push(moment), tell: () => {} }, Readable.from([input]));
  return seen;
}

describe("the demo led by hand", () => {
  it("moves the clock through the quarter, a step with each Enter", async () => {
    const { quarterEnded: _before, ...steps } = DEMO_MOMENTS;
    expect(await moments("\n".repeat(7))).toEqual(Object.values(steps));
  });

  it("stays where it is when nobody presses Enter any more", async () => {
    expect(await moments("\n")).toEqual([DEMO_MOMENTS.inventory, DEMO_MOMENTS.proposals]);
  });
});
