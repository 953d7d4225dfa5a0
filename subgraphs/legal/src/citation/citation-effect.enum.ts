import { describedEnum } from "@tizilim/common/graphql/enums";
import type { CitationEffect } from "../domain/citation/citation";

export const CitationEffectEnum = describedEnum<CitationEffect>("CitationEffect", "What a citation does to the act that it cites, or says of it.", {
  MENTIONS: "It names it.",
  BASIS: "The citing act is issued on its ground.",
  AMENDS: "The citing act changes it.",
  REPEALS: "The citing act ends it.",
  CHANGED_BY: "A note says that it changed the citing act.",
  ENDED_BY: "A note says that it ended the citing act.",
});
