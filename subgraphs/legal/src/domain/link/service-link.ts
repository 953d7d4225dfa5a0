export const LINK_ROLES = ["GOVERNS", "BASIS", "FEE_BASIS", "MENTIONS"] as const;
export type LinkRole = (typeof LINK_ROLES)[number];

/** REGISTRY: the register's own word. ANALYST: somebody said so. DETECTED: the analysis of the act found it. */
export const LINK_ORIGINS = ["REGISTRY", "ANALYST", "DETECTED"] as const;
export type LinkOrigin = (typeof LINK_ORIGINS)[number];
