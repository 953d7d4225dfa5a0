import type { LocalizedText } from "@tizilim/common/pure/localized-text";

/** RULES-2025/2: a section groups services by sphere of public relations. */
export interface SectionRecord {
  readonly name: LocalizedText;
}

/** RULES-2025/3: a subsection groups services by the recipient's life situation. */
export interface SubsectionRecord {
  readonly section: string;
  readonly name: LocalizedText;
}

export const BLANK_SECTION: SectionRecord = { name: { kk: null, ru: null } };
export const BLANK_SUBSECTION: SubsectionRecord = { section: "", name: { kk: null, ru: null } };
