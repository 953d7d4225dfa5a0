import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { root } from "./built-house.mjs";
import { freePort } from "./free-port.mjs";

const READY_WITHIN_MS = 60_000;
const ENDED_WITHIN_MS = 5_000;
const running = new Set();
process.once("exit", () => running.forEach((child) => child.kill("SIGKILL")));
process.once("SIGINT", () => process.exit(130));
process.once("SIGTERM", () => process.exit(143));

/**
 * Starts a server process on a free port and waits until it answers. `settings` reach it as its first argument in JSON,
 * `environment` beside the path and the port. Rejects with what the process wrote when it ends or does not answer.
 */
export async function startServer({ name, file, environment = {}, settings = {}, profile = null }) {
  const port = await freePort();
  const flags = profile === null ? [] : ["--cpu-prof", `--cpu-prof-dir=${profile}`, `--cpu-prof-name=${name}-${port}.cpuprofile`];
  const child = spawn(process.execPath, [...flags, file, JSON.stringify({ ...settings, port })], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      APOLLO_TELEMETRY_DISABLED: "1",
      LOG_LEVEL: "warn",
      // What the workflow does by itself would be counted to the requests.
      ROUNDS: "off",
      HOST: "127.0.0.1",
      PORT: String(port),
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  let written = "";
  const hear = (chunk) => (written = `${written}${chunk}`.slice(-4_000));
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  const ended = new Promise((done) => child.once("exit", done)).finally(() => running.delete(child));
  const origin = `http://127.0.0.1:${port}`;
  await Promise.race([
    answering(origin),
    ended.then((code) => Promise.reject(new Error(`${name} ended with ${code} before it answered:\n${written}`))),
  ]).catch((error) => {
    child.kill("SIGKILL");
    throw new Error(`${error.message}\n${written}`);
  });
  return {
    name,
    pid: child.pid,
    origin,
    stop: async () => {
      child.kill("SIGTERM");
      await Promise.race([ended, wait(ENDED_WITHIN_MS, undefined, { ref: false })]);
      child.kill("SIGKILL");
      await ended;
    },
  };
}

async function answering(origin) {
  const until = performance.now() + READY_WITHIN_MS;
  while (performance.now() < until) {
    const answered = await fetch(`${origin}/livez`, { signal: AbortSignal.timeout(2_000) }).then(
      async (response) => (await response.arrayBuffer(), true),
      () => false,
    );
    if (answered) return;
    await wait(50);
  }
  throw new Error(`${origin} does not answer`);
}
