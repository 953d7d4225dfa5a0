import { StartupFailure } from "../database/startup-failure";

/**
 * Runs the start of a process. What an operator can mend is told in plain lines without a stack, and the process ends
 * with the failure's exit code.
 */
export async function startProcess(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    if (!(error instanceof StartupFailure)) throw error;
    for (const line of error.message.split("\n")) process.stderr.write(`cannot start: ${line}\n`);
    process.exit(error.exitCode);
  }
}
