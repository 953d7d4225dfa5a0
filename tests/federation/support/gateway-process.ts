import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../../..");

/** Builds what the process runs, when it is not built of these sources yet. */
export function buildGateway(): void {
  const script = 'import { buildSources } from "./scripts/build.mjs"; await buildSources({ say: () => {} });';
  const built = spawnSync(process.execPath, ["--input-type=module", "-e", script], { cwd: ROOT, encoding: "utf8" });
  if (built.status !== 0) throw new Error(built.stderr);
}

export interface GatewayProcess {
  readonly child: ChildProcess;
  output(): string;
  /** Resolves when the text has been written, rejects when the process ended before. */
  says(text: string): Promise<void>;
  ended(): Promise<number | null>;
}

/** The gateway as operators start it, with nothing in its environment but what is given. */
export function gatewayProcess(environment: Readonly<Record<string, string>>): GatewayProcess {
  const child = spawn(process.execPath, [join(ROOT, "gateway/dist/main.js")], {
    cwd: ROOT,
    env: { APOLLO_TELEMETRY_DISABLED: "1", ...environment },
  });
  let written = "";
  const listeners = new Set<() => void>();
  const hear = (chunk: Buffer): void => {
    written += chunk.toString();
    listeners.forEach((listener) => listener());
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  const ended = new Promise<number | null>((done) => child.once("close", (code) => done(code)));
  return {
    child,
    output: () => written,
    ended: () => ended,
    says: (text) =>
      new Promise((done, failed) => {
        const check = (): void => {
          if (!written.includes(text)) return;
          listeners.delete(check);
          done();
        };
        listeners.add(check);
        check();
        void ended.then((code) => failed(new Error(`ended with ${code}: ${written}`)));
      }),
  };
}
