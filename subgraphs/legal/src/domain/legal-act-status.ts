/** AMENDED: in force, with amendments made. UNKNOWN: no source tells it for the day asked. */
export const LEGAL_ACT_STATUSES = ["IN_FORCE", "AMENDED", "REPEALED", "DRAFT", "UNKNOWN"] as const;
export type LegalActStatus = (typeof LEGAL_ACT_STATUSES)[number];
