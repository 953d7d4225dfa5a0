/** RULES-2025/13, as a condition on known_provider p: a class that bodies belong to takes none itself; its members do. */
export const TAKES_INVENTORY = "p.takesInventory = 1 AND NOT EXISTS (SELECT 1 FROM known_provider m WHERE m.memberOf = p.id)";
