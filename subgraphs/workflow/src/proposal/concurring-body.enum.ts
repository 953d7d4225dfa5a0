import { describedEnum } from "@tizilim/common/graphql/enums";
import type { ConcurringBody } from "../domain/proposal";

export const ConcurringBodyEnum = describedEnum<ConcurringBody>("ConcurringBody", "The two bodies in agreement with which the register changes (norms 33, 34).", {
  QUALITY_CONTROL: "The body that controls the quality of services (norm 33).",
  PUBLIC_ADMINISTRATION: "The body for the development of state administration (norm 34).",
});
