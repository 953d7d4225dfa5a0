import { describedEnum } from "./enums";

export const LanguageEnum = describedEnum("Language", "A state language of the register; both have equal force (norm 1).", {
  KK: "Kazakh.",
  RU: "Russian.",
});
