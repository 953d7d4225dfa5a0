import "reflect-metadata";
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { StartupFailure } from "@tizilim/common/database/startup-failure";
import { startProcess } from "@tizilim/common/subgraph/start-process";
import { gatewayEnvironment } from "@tizilim/gateway/config";
import { ChildProcesses } from "./child-processes";
import { processPlans, registryConfig, SUBGRAPHS } from "./config";
import { startBanner } from "./start-banner";

const ROOT = join(__dirname, "..", "..");
const BRING_UP = join(ROOT, "scripts", "bring-up.mjs");
const SECRET_BYTES = 32;

/** The form of several processes on one machine, by the same commands as in production: subgraphs first, the gateway after them, then what asks it. */
async function main(): Promise<void> {
  const begun = performance.now();
  gatewayEnvironment();
  const config = registryConfig();
  const plans = processPlans(randomBytes(SECRET_BYTES).toString("base64url"));
  const processes = new ChildProcesses((name, environment) => spawn(process.execPath, [BRING_UP, `start:${name}`], { cwd: ROOT, env: environment, stdio: ["ignore", "inherit", "inherit"] }));
  process.on("SIGTERM", () => void processes.end().then((code) => process.exit(code)));
  process.on("SIGINT", () => void processes.end().then((code) => process.exit(code)));
  try {
    await Promise.all(SUBGRAPHS.map((name) => processes.start(name, plans[name])));
    if (!process.argv.includes("--empty")) await loadSample();
    await processes.start("gateway", plans.gateway);
    await processes.start("worker", plans.worker);
  } catch (error) {
    await processes.end();
    throw error;
  }
  const ask = async (query: string) => {
    const answer = await fetch(`http://127.0.0.1:${plans.gateway.port}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) });
    return ((await answer.json()) as { data?: Record<string, unknown> }).data;
  };
  process.stdout.write(await startBanner(plans.gateway.port, ask, config, performance.now() - begun));
  process.stdout.write(`Processes: ${Object.entries(plans).map(([name, { port }]) => `${name} on ${port}`).join(", ")}\n`);
  const fallen = await processes.fallen();
  process.stderr.write(`· ${fallen}: ending the others\n`);
  await processes.end();
  process.exit(1);
}

function loadSample(): Promise<void> {
  const child = spawn(process.execPath, [BRING_UP, "run", "load-sample"], { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"] });
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new StartupFailure("the sample could not be loaded, see above"))));
  });
}

void startProcess(main);
