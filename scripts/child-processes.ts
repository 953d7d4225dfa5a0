import type { ChildProcess } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { StartupFailure } from "@tizilim/common/database/startup-failure";
import type { ProcessPlan } from "./config";

/** Milliseconds that a process has to become ready: the first start migrates. */
const READY_MS = 60_000;
const ASK_AGAIN_MS = 100;

/** Processes that stand and fall together. */
export class ChildProcesses {
  private readonly running = new Map<string, { readonly child: ChildProcess; readonly ended: Promise<number> }>();
  private ending = false;
  private tellFallen: (text: string) => void = () => undefined;
  private readonly firstFallen = new Promise<string>((resolve) => {
    this.tellFallen = resolve;
  });

  constructor(private readonly launch: (name: string, environment: NodeJS.ProcessEnv) => ChildProcess) {}

  /** Resolves when the process is ready; rejects with StartupFailure when it ends first or takes too long. */
  async start(name: string, { port, environment }: ProcessPlan): Promise<void> {
    const child = this.launch(name, environment);
    const ended = new Promise<number>((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
    this.running.set(name, { child, ended });
    void ended.then((code) => {
      if (!this.ending) this.tellFallen(`${name} ended with code ${code}`);
    });
    for (const latest = performance.now() + READY_MS; performance.now() < latest; await pause(ASK_AGAIN_MS)) {
      if (child.exitCode !== null || child.signalCode !== null) throw new StartupFailure(`${name} ended before it was ready, see above`);
      if (await isReady(port)) return;
    }
    throw new StartupFailure(`${name} was not ready in ${READY_MS / 1_000} s`);
  }

  /** Which process ended without being told to, and how. */
  fallen(): Promise<string> {
    return this.firstFallen;
  }

  /** Ends the last started first, so that none loses what it depends on; 0 when all of them ended well. */
  async end(): Promise<number> {
    this.ending = true;
    let code = 0;
    for (const { child, ended } of [...this.running.values()].reverse()) {
      child.kill("SIGTERM");
      code = Math.max(code, await ended);
    }
    return code;
  }
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`)).ok;
  } catch {
    return false;
  }
}
