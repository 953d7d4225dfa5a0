import { createServer } from "node:net";
import { testWorker } from "./config";

/** Below the ports that Linux gives to outgoing connections: one of these could be taken between being found free and being used. */
const FIRST = 20_000;
const LAST = 31_999;
const WORKERS = 4;
const EACH = Math.floor((LAST + 1 - FIRST) / WORKERS);
const base = FIRST + (testWorker % WORKERS) * EACH;
let next = Math.floor(Math.random() * EACH);

/** The first of `count` ports in a row that nothing listens on at the moment; no other call gives any of them, in whatever worker. */
export async function freePort(count = 1): Promise<number> {
  for (;;) {
    if (next + count > EACH) next = 0;
    const first = base + next;
    next += count;
    const free = await Promise.all(Array.from({ length: count }, (_, at) => isFree(first + at)));
    if (free.every((each) => each)) return first;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}
