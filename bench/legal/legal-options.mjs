import { parseArgs } from "node:util";

export const legalUsage = `usage: npm run bench -- legal [options]
  --sizes a,b,…          megabytes of acts, one run for each number (1,10,50,100)
  --changed N            acts whose analysis is measured one by one against the register (40)
  --load N               megabytes that npm run acts loads from files into an empty registry; 0: none (50)
  --seed N               another choice of acts (1)
  --quick                figures are printed and not judged; what was read and found is
  --json FILE            all numbers`;

const number = (text, name, least) => {
  const value = Number(text);
  if (!Number.isFinite(value) || value < least) throw new Error(`--${name} is a number of at least ${least}`);
  return value;
};

/** Throws with the words for the user where the arguments are wrong. */
export function readLegalOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: "string", default: "1,10,50,100" },
      changed: { type: "string", default: "40" },
      load: { type: "string", default: "50" },
      seed: { type: "string", default: "1" },
      quick: { type: "boolean", default: false },
      json: { type: "string" },
    },
  });
  return {
    sizes: values.sizes.split(",").map((size) => number(size, "sizes", 0.1)),
    changed: number(values.changed, "changed", 1),
    load: number(values.load, "load", 0),
    seed: number(values.seed, "seed", 1),
    quick: values.quick,
    json: values.json ?? null,
  };
}
