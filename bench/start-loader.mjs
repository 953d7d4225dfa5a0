import { fork } from "node:child_process";
import { join } from "node:path";

/** The loader as a process of its own, so that its work is not in the servers' account. */
export function startLoader(rowsFile) {
  const child = fork(join(import.meta.dirname, "loader.mjs"), [rowsFile], { execArgv: [] });
  return {
    drive: (order) =>
      new Promise((resolve, reject) => {
        const ended = (code) => reject(new Error(`the loader ended with ${code}`));
        child.once("exit", ended);
        child.once("message", ({ result, error }) => {
          child.off("exit", ended);
          if (error === undefined) resolve(result);
          else reject(new Error(error));
        });
        child.send(order);
      }),
    stop: () => child.disconnect(),
  };
}
