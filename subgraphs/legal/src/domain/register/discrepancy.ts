import type { Evidence } from "../evidence";

export const COMPARED_FIELDS = ["name", "provider", "fee", "forms", "channels", "term"] as const;
export type ComparedField = (typeof COMPARED_FIELDS)[number];

/** The register says one thing of a service, the act that governs it another. */
export interface Discrepancy {
  readonly code: string;
  readonly field: ComparedField;
  /** Of a text: the words in the evidence's language; of codes: the codes, sorted, with ", " between. null: it says nothing. */
  readonly registryValue: string | null;
  readonly actValue: string | null;
  readonly evidence: Evidence;
}
