/** The numbered logs, of which each has an order of its own and none towards the others. */
export const LOG_NAMES = ["register", "proposals", "acts"] as const;

export type LogName = (typeof LOG_NAMES)[number];
