import { parseArgs } from "node:util";

export const streamsUsage = `usage: npm run bench -- streams [options]
  --sockets N            WebSocket clients at a time (1000)
  --events N             changes of the register in each mode, one by one (12)
  --modes a,b            same, different: the clients' selections (same,different)
  --peer on|off          the graphql-ws library with one execution for each selection, in the same run (on)
  --seed N               other selections (1)
  --quick                figures are printed and not judged; the payloads are
  --profile DIR          a CPU profile of the server into this folder
  --json FILE            all numbers`;

/** Throws with the words for the user where the arguments are wrong. */
export function readStreamsOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      sockets: { type: "string", default: "1000" },
      events: { type: "string", default: "12" },
      modes: { type: "string", default: "same,different" },
      peer: { type: "string", default: "on" },
      seed: { type: "string", default: "1" },
      quick: { type: "boolean", default: false },
      profile: { type: "string" },
      json: { type: "string" },
    },
  });
  const whole = (name, least) => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < least) throw new Error(`--${name} is a whole number of at least ${least}`);
    return value;
  };
  const modes = values.modes.split(",");
  if (modes.some((mode) => mode !== "same" && mode !== "different")) throw new Error("--modes names same, different or both");
  if (values.peer !== "on" && values.peer !== "off") throw new Error("--peer is on or off");
  return { sockets: whole("sockets", 1), events: whole("events", 1), seed: whole("seed", 0), modes, peer: values.peer === "on", quick: values.quick, profile: values.profile ?? null, json: values.json ?? null };
}
