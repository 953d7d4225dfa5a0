import { parseArgs } from "node:util";

export const rushUsage = `usage: npm run bench -- rush [options]
  --bodies a,b,…         bodies that take inventory, one run for each number (300,1000)
  --services N           services of each body (700)
  --batch N              items in one call (700)
  --connections N        callers at a time (16)
  --database URL         mariadb://user:password@host:port, without a path; otherwise the embedded database
  --json FILE            all numbers`;

const whole = (text, name) => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} is a whole number of at least 1`);
  return value;
};

/** Throws with the words for the user where the arguments are wrong. */
export function readRushOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      bodies: { type: "string", default: "300,1000" },
      services: { type: "string", default: "700" },
      batch: { type: "string", default: "700" },
      connections: { type: "string", default: "16" },
      database: { type: "string" },
      json: { type: "string" },
    },
  });
  const services = whole(values.services, "services");
  if (services > 999) throw new Error("--services is 999 at most: a subsection has no more sequence numbers");
  return {
    bodies: values.bodies.split(",").map((number) => whole(number, "bodies")),
    services,
    batch: Math.min(whole(values.batch, "batch"), services),
    connections: whole(values.connections, "connections"),
    database: values.database ?? null,
    json: values.json ?? null,
  };
}
