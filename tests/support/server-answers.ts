import { spawnSync } from "node:child_process";

const WAIT_MS = 1_000;

/** Whether something listens there. It waits: jest wants its tests defined in one go. */
export function serverAnswers(host: string, port: number): boolean {
  const attempt = `
    const socket = require("node:net").connect(${port}, ${JSON.stringify(host)});
    socket.setTimeout(${WAIT_MS}, () => process.exit(1));
    socket.on("connect", () => process.exit(0));
    socket.on("error", () => process.exit(1));`;
  return spawnSync(process.execPath, ["-e", attempt]).status === 0;
}
