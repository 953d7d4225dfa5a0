import { describedEnum } from "@tizilim/common/graphql/enums";
import type { FieldStanding } from "../domain/explanation/explained-field";

export const FieldStandingEnum = describedEnum<FieldStanding>("FieldStanding", "Whether the register says something in a field.", {
  STANDS: "It has a value.",
  WITHDRAWN: "It had a value, and an entry took it away.",
  NEVER_SAID: "No entry ever gave it a value.",
});
