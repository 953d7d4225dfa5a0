import { setTimeout as pause } from "node:timers/promises";
import type { HouseProcess } from "./house-process";

const PATIENCE_MS = 90_000;
const ASK_AGAIN_MS = 50;

/** Resolves when the process answers /readyz with 200; rejects with all that it wrote when it ends first. */
export async function untilReady(process: HouseProcess, port: number): Promise<void> {
  for (const latest = Date.now() + PATIENCE_MS; Date.now() < latest; await pause(ASK_AGAIN_MS)) {
    const { exitCode, signalCode } = process.child;
    if (exitCode !== null || signalCode !== null) throw new Error(`ended with ${exitCode ?? signalCode}:\n${process.output()}`);
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
    if (answer?.ok) return;
  }
  throw new Error(`not ready in ${PATIENCE_MS / 1_000} s:\n${process.output()}`);
}
