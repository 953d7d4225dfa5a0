import "reflect-metadata";
import { parseArgs } from "node:util";
import { startProcess } from "@tizilim/common/subgraph/start-process";
import { DEMO_ACTORS, type DemoActorName } from "./demo/demo-actors";
import { demoBodies } from "./demo/demo-bodies";
import { DemoClient } from "./demo/demo-client";
import { DEMO_MOMENTS, DEMO_ORDER } from "./demo/demo-moments";
import { openDemoRegistry, type DemoRegistry } from "./demo/demo-registry";
import { demoReport } from "./demo/demo-report";
import { playQuarter } from "./demo/play-quarter";

const HELP = `npm run demo [-- --stay]

Plays a quarter on the sample registry over the public API alone, with a set clock: two bodies take inventory, five
proposals go five ways, and the register's new entries are printed. It plays in ./data/demo, which it empties first, or
on the empty databases that DATABASE_URL names.

  --stay   goes on serving afterwards, with a token for each who played: every step can be seen in the explorer
`;

const HOURS = 8;

void startProcess(play);

async function play(): Promise<void> {
  const { values } = parseArgs({ options: { stay: { type: "boolean", default: false }, help: { type: "boolean", default: false } } });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const registry = await openDemoRegistry(DEMO_MOMENTS.quarterEnded);
  try {
    const bodies = await demoBodies(registry.origin);
    const tokens = await tokensOf(registry, bodies);
    const client = new DemoClient(registry.origin, tokens);
    process.stdout.write(`Demo on ${registry.place}: the third quarter of 2026\n`);
    let moment: string = DEMO_MOMENTS.quarterEnded;
    const before = await playQuarter({
      client,
      bodies,
      at: (next) => registry.at((moment = next)),
      tell: (line) => process.stdout.write(`  ${moment.slice(0, 10)}  ${line}\n`),
    });
    process.stdout.write(await demoReport(client, before, DEMO_ORDER.effectiveFrom));
    process.stdout.write(values.stay ? stayed(registry, tokens) : "To look at it in the explorer: npm run demo -- --stay\n");
    if (values.stay) await new Promise<void>((resolve) => void process.once("SIGINT", resolve).once("SIGTERM", resolve));
  } finally {
    await registry.close();
  }
}

async function tokensOf({ keys }: DemoRegistry, bodies: Readonly<Record<DemoActorName, string | null>>): Promise<Record<DemoActorName, string>> {
  const now = Math.floor(Date.now() / 1000);
  const signed = await Promise.all(Object.entries(DEMO_ACTORS).map(async ([name, { person, role }]) => {
    const body = bodies[name as DemoActorName];
    return [name, await keys.sign({ roles: [role], ...(body === null ? {} : { body }) }, person, now, now + HOURS * 3600)] as const;
  }));
  return Object.fromEntries(signed) as Record<DemoActorName, string>;
}

function stayed({ origin }: DemoRegistry, tokens: Readonly<Record<DemoActorName, string>>): string {
  const lines = Object.entries(DEMO_ACTORS).map(([name, { person, role }]) => `  ${person} (${role})\n    ${tokens[name as DemoActorName]}`);
  return ["", `Explorer: ${origin}/  (Ctrl-C ends it)`, "Tokens, for the explorer's box in the header:", ...lines, ""].join("\n");
}
