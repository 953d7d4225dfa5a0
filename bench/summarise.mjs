import { median } from "./median.mjs";

/** The variant that ratios are taken to. */
export const REFERENCE = "stock";

/**
 * One line for each variant and scenario: medians over the rounds, and ratios to the stock gateway as the median of the
 * ratios inside each round, so that a machine that slows down for a while slows both.
 */
export function summarise({ running, scenarios, cells, probes }) {
  return scenarios.flatMap((scenario) =>
    running.map(({ variant }) => {
      const of = (name) => cells.filter((cell) => cell.variant === name && cell.scenario === scenario.name);
      const own = of(variant.name);
      const reference = new Map(of(REFERENCE).map((cell) => [cell.round, cell]));
      const ratios = (read) => own.filter(({ round }) => reference.has(round)).map((cell) => read(cell, reference.get(cell.round)));
      const probe = probes.find((each) => each.variant === variant.name && each.scenario === scenario.name);
      const wrong = [...own, probe];
      return {
        variant: variant.name,
        title: variant.title,
        scenario: scenario.name,
        rows: scenario.rows,
        question: scenario.title,
        rate: median(own.map(({ rate }) => rate)),
        slowest: Math.min(...own.map(({ rate }) => rate)),
        fastest: Math.max(...own.map(({ rate }) => rate)),
        p50: median(own.map(({ p50 }) => p50)),
        p99: median(own.map(({ p99 }) => p99)),
        processor: median(own.map(({ processor }) => processor)),
        peak: Math.max(...own.map(({ peak }) => peak)),
        statements: probe.statements,
        timesReference: median(ratios((cell, other) => cell.rate / other.rate)),
        lessProcessor: median(ratios((cell, other) => other.processor / cell.processor)),
        requests: own.reduce((sum, { requests }) => sum + requests, 0),
        wrong: wrong.reduce((sum, each) => sum + each.wrong, 0),
        firstWrong: wrong.find(({ firstWrong }) => firstWrong !== null)?.firstWrong ?? null,
      };
    }),
  );
}
