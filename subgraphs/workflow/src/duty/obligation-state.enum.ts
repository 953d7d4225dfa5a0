import { describedEnum } from "@tizilim/common/graphql/enums";
import type { ObligationState } from "../domain/obligations/obligation";

export const ObligationStateEnum = describedEnum<ObligationState>("ObligationState", "How an obligation stands now, by the day that binds.", {
  UPCOMING: "Its day is yet to come.",
  DUE_TODAY: "Today is its last day.",
  OVERDUE: "Its day has passed and it is not met.",
  MET: "Met in time, or there was nothing to do.",
  MET_LATE: "Met after its day.",
  UNKNOWN: "No rule, term or calendar is known by which to tell; reason says why.",
});
