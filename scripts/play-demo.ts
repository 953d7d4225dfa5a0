import "reflect-metadata";
import { parseArgs } from "node:util";
import { startProcess } from "@tizilim/common/subgraph/start-process";
import { DEMO_ACTORS, type DemoActorName } from "./demo/demo-actors";
import { demoBodies } from "./demo/demo-bodies";
import { DemoClient } from "./demo/demo-client";
import { DEMO_MOMENTS, DEMO_ORDER } from "./demo/demo-moments";
import { openDemoRegistry, type DemoRegistry } from "./demo/demo-registry";
import { demoReport } from "./demo/demo-report";
import { leadByHand } from "./demo/lead-by-hand";
import { playQuarter } from "./demo/play-quarter";

const HELP = `npm run demo [-- --stay | --by-hand]

Plays a quarter on the sample registry over the public API alone, with a set clock: two bodies take inventory, five
proposals go five ways, and the register's new entries are printed. It plays in ./data/demo, which it empties first, or
on the empty databases that DATABASE_URL names.

  --stay     goes on serving afterwards, with a token for each who played: every step can be seen in the explorer
  --by-hand  leaves the playing to you: the explorer's examples from 10 on are its steps, a token for each who plays is
             printed, and Enter moves the clock to the next step of the quarter
`;

const HOURS = 8;

void startProcess(play);

async function play(): Promise<void> {
  const { values } = parseArgs({ options: { stay: { type: "boolean", default: false }, "by-hand": { type: "boolean", default: false }, help: { type: "boolean", default: false } } });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const stays = values.stay || values["by-hand"];
  const registry = await openDemoRegistry(DEMO_MOMENTS.quarterEnded);
  try {
    const bodies = await demoBodies(registry.origin);
    const tokens = await tokensOf(registry, bodies);
    const client = new DemoClient(registry.origin, tokens);
    const { registry: before } = await client.ask<{ registry: { revision: number } }>(null, "{ registry { revision } }");
    process.stdout.write(`Demo on ${registry.place}: the third quarter of 2026\n`);
    if (values["by-hand"]) {
      process.stdout.write(explorerWithTokens(registry, tokens));
      await leadByHand({ at: registry.at, tell: (line) => process.stdout.write(`${line}\n`) }, process.stdin);
    } else await playAlone(registry, client, bodies);
    process.stdout.write(await demoReport(client, before.revision, DEMO_ORDER.effectiveFrom));
    if (values.stay) process.stdout.write(explorerWithTokens(registry, tokens));
    process.stdout.write(stays ? "Ctrl-C ends it\n" : "To look at it in the explorer: npm run demo -- --stay; to play it yourself: npm run demo -- --by-hand\n");
    if (stays) await new Promise<void>((resolve) => void process.once("SIGINT", resolve).once("SIGTERM", resolve));
  } finally {
    await registry.close();
  }
}

async function playAlone(registry: DemoRegistry, client: DemoClient, bodies: Readonly<Record<DemoActorName, string | null>>): Promise<void> {
  let moment: string = DEMO_MOMENTS.quarterEnded;
  await playQuarter({
    client,
    bodies,
    at: (next) => registry.at((moment = next)),
    tell: (line) => process.stdout.write(`  ${moment.slice(0, 10)}  ${line}\n`),
  });
}

async function tokensOf({ keys }: DemoRegistry, bodies: Readonly<Record<DemoActorName, string | null>>): Promise<Record<DemoActorName, string>> {
  const now = Math.floor(Date.now() / 1000);
  const signed = await Promise.all(Object.entries(DEMO_ACTORS).map(async ([name, { person, role }]) => {
    const body = bodies[name as DemoActorName];
    return [name, await keys.sign({ roles: [role], ...(body === null ? {} : { body }) }, person, now, now + HOURS * 3600)] as const;
  }));
  return Object.fromEntries(signed) as Record<DemoActorName, string>;
}

function explorerWithTokens({ origin }: DemoRegistry, tokens: Readonly<Record<DemoActorName, string>>): string {
  const lines = Object.entries(DEMO_ACTORS).map(([name, { person, role }]) => `  ${person} (${role})\n    ${tokens[name as DemoActorName]}`);
  return ["", `Explorer: ${origin}/`, "Tokens, for the box in the explorer's header; it takes all of them at once:", ...lines, "", ""].join("\n");
}
