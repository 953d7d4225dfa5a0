/** What of a service the words speak of: its rules, its standard, …; PROVISION: the order or the fact of its being rendered. */
export type SpokenOf = "RULES" | "STANDARD" | "REGULATION" | "REQUIREMENTS" | "PROVISION";

/** A state service called by its name, as a line does it. Offsets are into the line. */
export interface ServiceMention {
  /** From the word for the document, where there is one, to after the name and its case. */
  readonly from: number;
  readonly to: number;
  readonly name: { readonly from: number; readonly to: number };
  readonly quoted: boolean;
  readonly of: SpokenOf | null;
  /** The word for the document stands in the nominative: it is the thing spoken of, not what something belongs to. */
  readonly nominative: boolean;
}

/** Longer ones are no names. */
export const LONGEST_NAME = 1_500;
