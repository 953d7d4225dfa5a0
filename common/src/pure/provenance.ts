export const PROVENANCE_ORIGINS = ["SOURCE", "TRANSLATED", "INFERRED", "GROUPED", "GENERATED"] as const;
export type ProvenanceOrigin = (typeof PROVENANCE_ORIGINS)[number];

/** Where the value of one field comes from. */
export interface Provenance {
  readonly field: string;
  readonly origin: ProvenanceOrigin;
  readonly source: string | null;
}
