import { describe, expect, it } from "@jest/globals";
import { f1, recall } from "../../../scripts/evaluation/marks";
import { measureCopies, readStoredCopies } from "../../../scripts/evaluation/stored-copies";

/** What holds today may not be lost. */
const FLOORS = {
  ru: { candidates: 0.93, card: 0.95 },
  kk: { candidates: 0.92, card: 0.9 },
} as const;

describe.each(readStoredCopies())("in acts as databases and their mirrors keep them ($language)", (set) => {
  it("services are found, and the day, the number and the end of the act", () => {
    const { candidates, card } = measureCopies(set);
    expect(f1(candidates)).toBeGreaterThanOrEqual(FLOORS[set.language].candidates);
    expect(recall(card)).toBeGreaterThanOrEqual(FLOORS[set.language].card);
  });

  it("each act is whole, and has a form that it stands for", () => {
    expect(set.copies).toHaveLength(60);
    expect(set.copies.filter(({ text, form, services }) => text.length < 300 || form === "" || services.some(({ name }) => name === ""))).toEqual([]);
  });
});
