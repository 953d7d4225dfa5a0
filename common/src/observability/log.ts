import pino, { type Logger } from "pino";

export type Log = Logger;
export const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Structured lines on standard error, so that standard output stays for banners and command output. */
export function createLog(service: string, level: LogLevel): Log {
  return pino(
    {
      level,
      base: { service },
      redact: { paths: ["headers.authorization", "token", "secret", "password", "*.authorization", "*.secret"], censor: "[redacted]" },
    },
    pino.destination({ dest: 2, sync: false }),
  );
}
