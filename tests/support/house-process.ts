import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");

/** A process of the house, and all that it wrote. */
export interface HouseProcess {
  readonly child: ChildProcess;
  output(): string;
  /** Presses Enter. */
  enter(): void;
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  /** Ends it, in order at first; resolves with how it ended. */
  stop(): Promise<number | string>;
}

/** Compiles what the processes run, when it is not compiled of these sources yet. */
export function buildHouse(): void {
  const script = 'import { buildSources } from "./scripts/build.mjs"; await buildSources({ say: () => {} });';
  const built = spawnSync(process.execPath, ["--input-type=module", "-e", script], { cwd: ROOT, encoding: "utf8" });
  if (built.status !== 0) throw new Error(built.stderr);
}

/** Runs a file of the house, such as gateway/dist/main.js, with nothing in its environment but what is given. */
export function houseProcess(file: string, environment: Readonly<Record<string, string>>, options: readonly string[] = []): HouseProcess {
  const child = spawn(process.execPath, [join(ROOT, file), ...options], {
    cwd: ROOT,
    env: { APOLLO_TELEMETRY_DISABLED: "1", LOG_LEVEL: "warn", ...environment },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let written = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (written += chunk.toString()));
  const ended = new Promise<number | string>((done) => child.once("close", (code, signal) => done(code ?? signal ?? "lost")));
  return {
    child,
    output: () => written,
    enter: () => void child.stdin.write("\n"),
    ended,
    stop: () => {
      child.kill("SIGCONT");
      child.kill("SIGTERM");
      return ended;
    },
  };
}
