import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { firstMoment } from "./first-moment";
import type { LogEnds } from "./log-ends";
import { instantOfMicros, microsOf } from "./micros";

const NOW = new Date("2026-11-28T06:00:00Z");
const nowMicros = NOW.getTime() * 1_000;
const moments = fc.array(fc.integer({ min: 1, max: nowMicros }), { maxLength: 4 }).map((all) => [...all].sort((a, b) => a - b));

describe("the first moment of a snapshot", () => {
  it("is when the last of its lines was recorded, whatever is guessed", async () => {
    await fc.assert(
      fc.asyncProperty(moments, moments, moments, fc.integer({ min: 0, max: nowMicros }), fc.infiniteStream(fc.nat()), async (register, proposals, acts, guess, choice) => {
        const reached = (lines: number[], at: number): number => lines.filter((line) => line <= at).length;
        const endsAt = (moment: string): Promise<LogEnds> => {
          const at = microsOf(moment);
          return Promise.resolve({ register: reached(register, at), proposals: reached(proposals, at), acts: reached(acts, at) });
        };
        const pick = (lines: number[]): number => (choice.next().value as number) % (lines.length + 1);
        const numbers = { register: pick(register), proposals: pick(proposals), acts: pick(acts) };
        const last = Math.max(0, register[numbers.register - 1] ?? 0, proposals[numbers.proposals - 1] ?? 0, acts[numbers.acts - 1] ?? 0);
        for (const likely of [guess, last, last + 1]) {
          expect(await firstMoment(numbers, { endsAt, likely: instantOfMicros(Math.min(likely, nowMicros)), now: NOW })).toBe(instantOfMicros(last));
        }
      }),
    );
  });

  it("asks three times where the guess is right", async () => {
    let asked = 0;
    const likely = "2026-10-05T06:00:00.000001Z";
    const endsAt = (moment: string): Promise<LogEnds> => {
      asked++;
      return Promise.resolve({ register: moment < likely ? 4 : 5, proposals: 0, acts: 0 });
    };
    expect([await firstMoment({ register: 5, proposals: 0, acts: 0 }, { endsAt, likely, now: NOW }), asked]).toEqual([likely, 3]);
  });

  it("is none where a log has not got so far", async () => {
    const endsAt = (): Promise<LogEnds> => Promise.resolve({ register: 5, proposals: 2, acts: 0 });
    expect(await firstMoment({ register: 5, proposals: 3, acts: 0 }, { endsAt, likely: "2026-01-01T00:00:00.000000Z", now: NOW })).toBeNull();
  });
});
