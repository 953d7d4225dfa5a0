import { describedEnum } from "@tizilim/common/graphql/enums";

export const ConcurrenceDecisionEnum = describedEnum<"CONCUR" | "OBJECT">("ConcurrenceDecision", "What a concurring body says.", {
  CONCUR: "It concurs.",
  OBJECT: "It objects, with its reason: the proposal goes back to review and the other body's concurrence is void.",
});
