import { parseArgs } from "node:util";

export const usage = `usage: npm run bench -- [options], npm run bench -- rush [options], or npm run bench -- legal [options]
  --quick                bodies and SQL only, in short rounds; ratios are printed but not judged
  --rounds N             measured rounds of each cell (3; quick: 1)
  --seconds N            length of a round (3; quick: 0.7)
  --warm-up N            seconds before the first round of each cell (4; quick: 0.3)
  --connections N        connections of the loader (16)
  --variants a,b,…       only these variants
  --scenarios a,b,…      only these scenarios
  --database URL         mariadb://user:password@host:port, without a path; otherwise the embedded database
  --json FILE            all numbers of all rounds
  --profile DIR          CPU profiles of our processes into this folder`;

const number = (text, name, least) => {
  const value = Number(text);
  if (!Number.isFinite(value) || value < least) throw new Error(`--${name} is a number of at least ${least}`);
  return value;
};

/** Throws with the words for the user where the arguments are wrong. */
export function readOptions(args, names) {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: "boolean", default: false },
      rounds: { type: "string" },
      seconds: { type: "string" },
      "warm-up": { type: "string" },
      connections: { type: "string", default: "16" },
      variants: { type: "string" },
      scenarios: { type: "string" },
      database: { type: "string" },
      json: { type: "string" },
      profile: { type: "string" },
    },
  });
  const { quick } = values;
  return {
    quick,
    rounds: number(values.rounds ?? (quick ? 1 : 3), "rounds", 1),
    seconds: number(values.seconds ?? (quick ? 0.7 : 3), "seconds", 0.1),
    warmUp: number(values["warm-up"] ?? (quick ? 0.3 : 4), "warm-up", 0),
    connections: number(values.connections, "connections", 1),
    variants: chosen(values.variants, names.variants, "variants"),
    scenarios: chosen(values.scenarios, names.scenarios, "scenarios"),
    database: values.database ?? null,
    json: values.json ?? null,
    profile: values.profile ?? null,
  };
}

function chosen(text, known, option) {
  if (text === undefined) return known;
  const names = text.split(",").map((name) => name.trim());
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`--${option} has ${unknown.join(", ")}; known are ${known.join(", ")}`);
  return known.filter((name) => names.includes(name));
}
