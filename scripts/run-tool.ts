import { StartupFailure } from "@tizilim/common/database/startup-failure";

/** What the caller wrote wrongly, as a sentence. */
export class UsageFault extends Error {}

/** Exit codes of the tools. */
export const DONE = 0;
export const REFUSED = 1;
const WRONG_USE = 2;

/** Runs a tool that returns its exit code. What its caller can mend is told in plain lines without a stack. */
export async function runTool(tool: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await tool();
  } catch (error) {
    if (error instanceof StartupFailure) {
      for (const line of error.message.split("\n")) process.stderr.write(`refused: ${line}\n`);
      process.exitCode = error.exitCode;
    } else if (error instanceof UsageFault || isOfParseArgs(error)) {
      process.stderr.write(`${error.message}\n--help tells the options.\n`);
      process.exitCode = WRONG_USE;
    } else throw error;
  }
}

/** A whole number, as an option's text. Throws UsageFault. */
export function wholeNumber(option: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new UsageFault(`--${option} is a whole number`);
  return Number(text);
}

function isOfParseArgs(error: unknown): error is Error {
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}
