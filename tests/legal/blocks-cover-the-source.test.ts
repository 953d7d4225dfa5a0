import { describe, expect, it } from "@jest/globals";
import { SOURCE_FORMATS } from "@tizilim/legal/domain/text/act-source";
import { readBlocks } from "@tizilim/legal/reading/read-blocks";
import fc from "fast-check";
import { blockFaults } from "../support/acts/block-faults";
import { mutated } from "../support/acts/mutate-text";
import { REALISTIC_ACTS } from "../support/acts/realistic-acts";
import { proves } from "../support/config";
import { picked, seededRandom } from "../support/seeded-random";

const MUTATIONS = proves ? 100_000 : 400;
const SIGNS = fc.constantFrom(..."<>&;/pbtdr ablе*_[]()|#-\\\n\r\t\f\"=1).ІV«\u00a0\u00ad\u200b\ud83d!");

describe("the blocks of a text", () => {
  it.each(REALISTIC_ACTS.map(({ language, format, source }) => [language, format, source] as const))("cover a %s act in %s", (_, format, source) => {
    expect(blockFaults(source, format, readBlocks({ format, source }))).toEqual([]);
  });

  it.each(SOURCE_FORMATS)("cover any signs at all, read as %s", (format) => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: SIGNS, maxLength: 200 }), fc.string({ unit: "binary", maxLength: 60 })), (source) => {
      expect(blockFaults(source, format, readBlocks({ format, source }))).toEqual([]);
    }), { numRuns: 500 });
  });

  it(`cover ${MUTATIONS} mutated acts, in their own format and in the others`, () => {
    const random = seededRandom(4);
    const sources = REALISTIC_ACTS.map(({ source }) => source);
    for (let count = 0; count < MUTATIONS; count += 1) {
      const act = picked(random, REALISTIC_ACTS);
      const source = mutated(random, act.source, sources);
      const format = random() < 0.8 ? act.format : picked(random, SOURCE_FORMATS);
      const faults = blockFaults(source, format, readBlocks({ format, source }));
      if (faults.length > 0) throw new Error(`mutation ${count} as ${format}: ${faults.slice(0, 3).join("; ")}\n${JSON.stringify(source)}`);
      if (proves && count % 10_000 === 0) process.stderr.write(`blocks: ${count} mutated texts\n`);
    }
  }, proves ? 3_600_000 : 240_000);
});
