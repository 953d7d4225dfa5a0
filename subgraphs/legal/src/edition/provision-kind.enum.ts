import { describedEnum } from "@tizilim/common/graphql/enums";
import type { ProvisionKind, ProvisionRole } from "../domain/structure/provision";

export const ProvisionKindEnum = describedEnum<ProvisionKind>("ProvisionKind", "Kind of a part of an act's text.", {
  CHAPTER: "A chapter, section or paragraph of chapters.",
  ARTICLE: "An article.",
  POINT: "A point: «1.»; in articles and rules.",
  SUBPOINT: "A subpoint: «1)».",
  PARAGRAPH: "Text without a number of its own.",
  APPENDIX: "An appendix, or a document that the act approves.",
  TABLE: "A table; its cells are its children.",
});

export const ProvisionRoleEnum = describedEnum<ProvisionRole>("ProvisionRole", "What a part of an act's text is for.", {
  TEXT: "It rules.",
  REQUISITES: "It tells kind, issuer, date, number or registration.",
  TITLE: "The title of the act.",
  PREAMBLE: "What the act rests on, up to the word of command.",
  SIGNATURE: "Who signed or agreed.",
  NOTE: "It tells of a change that was made.",
  FUTURE_CHANGE: "It tells of a change that is announced and not in force.",
  CELL: "A cell of a table.",
  STRAY: "It belongs to the page, not to the act.",
});
