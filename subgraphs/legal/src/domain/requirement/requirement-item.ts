/** LAW/14, 3-1), norm 59: the ten items that the appendix must hold, in its order. */
export const REQUIREMENT_ITEMS = ["SERVICE_NAME", "PROVIDER", "CHANNELS", "TERM", "FORM", "RESULT", "FEE", "SCHEDULE", "DOCUMENTS", "REFUSAL_GROUNDS"] as const;
export type RequirementItem = (typeof REQUIREMENT_ITEMS)[number];

/** MISSING: no such item in the text. EMPTY: the item stands there and says nothing. DISAGREES: the two languages say different things. */
export const REQUIREMENT_VERDICTS = ["PRESENT", "EMPTY", "MISSING", "DISAGREES"] as const;
export type RequirementVerdict = (typeof REQUIREMENT_VERDICTS)[number];
