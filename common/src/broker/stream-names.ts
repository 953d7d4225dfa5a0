import type { LogName } from "../signal/log-name";

export interface StreamNames {
  /** Such as TIZILIM_REGISTER. */
  readonly stream: string;
  /** Such as tizilim.log.register. */
  readonly subject: string;
}

export function streamNames(prefix: string, log: LogName): StreamNames {
  return { stream: `${prefix}_${log.toUpperCase()}`, subject: `${prefix.toLowerCase()}.log.${log}` };
}
