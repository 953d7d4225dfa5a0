import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { makeCandidate, scoreOf, SIGNALS, THRESHOLD, type SignalName } from "@tizilim/legal/domain/finding/signals";

const page = readFileSync(join(__dirname, "../../../docs/act-signals.md"), "utf8");
const names = Object.keys(SIGNALS) as SignalName[];

describe("the signals of services in acts", () => {
  it("are in docs/act-signals.md, each with its weight and what it tells", () => {
    const rows = names.map((name) => `| \`${name}\` | ${SIGNALS[name].weight} | ${SIGNALS[name].does === "FINDS" ? "finds" : "supports"} | ${SIGNALS[name].tells.replaceAll("|", "\\|")} |`);
    expect(rows.filter((row) => !page.includes(row))).toEqual([]);
    expect(page.match(/^\| `[A-Z]/gmu)).toHaveLength(names.length);
    expect(page).toContain(`\`${THRESHOLD}\``);
  });

  it("never make a service by what only supports one", () => {
    expect(makeCandidate(names.filter((name) => SIGNALS[name].does === "SUPPORTS"))).toBe(false);
  });

  it("weigh together more than each alone, and never more than one", () => {
    for (const one of names) {
      for (const other of names) expect(scoreOf([one, other])).toBeGreaterThanOrEqual(scoreOf([one]));
      expect(scoreOf([one, one])).toBe(scoreOf([one]));
    }
    expect(scoreOf(names)).toBeLessThanOrEqual(1);
  });

  it("of intake and result make a hidden service only with the heading and one more", () => {
    expect(makeCandidate(["INTAKE_AND_RESULT", "HEADED_BY_A_FUNCTION"])).toBe(false);
    expect(makeCandidate(["INTAKE_AND_RESULT", "HEADED_BY_A_FUNCTION", "TERM_OR_REFUSAL"])).toBe(true);
  });
});
