import { setTimeout as pause } from "node:timers/promises";

const PATIENCE_MS = 60_000;
const ASK_AGAIN_MS = 10;

/** Asks until the answer is as it should be; rejects with the last one when that takes too long. */
export async function eventually<T>(ask: () => T | Promise<T>, isRight: (answer: T) => boolean, patience = PATIENCE_MS): Promise<T> {
  for (const latest = Date.now() + patience; ; await pause(ASK_AGAIN_MS)) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    if (Date.now() > latest) throw new Error(`not so within ${patience} ms: ${JSON.stringify(answer)}`);
  }
}
