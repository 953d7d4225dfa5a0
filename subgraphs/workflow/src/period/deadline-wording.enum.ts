import { describedEnum } from "@tizilim/common/graphql/enums";
import type { DeadlineWording } from "../domain/deadline-rules";

export const DeadlineWordingEnum = describedEnum<DeadlineWording>("DeadlineWording", "The words of the norm for the date.", {
  NOT_LATER_THAN: "Not later than the date: the date itself still counts.",
  BEFORE: "Before the date; whether the date itself counts is policy.",
});
