import { BLANK_SERVICE, type ServiceRecord } from "../service-record";

/** The marks of provenance tell of other fields, and are told with those. */
export type ExplainableField = Exclude<keyof ServiceRecord, "provenance">;

/** Fields of the record, in its order. */
export const EXPLAINABLE_FIELDS = (Object.keys(BLANK_SERVICE) as Array<keyof ServiceRecord>).filter((field) => field !== "provenance");

export function isExplainable(field: string): field is ExplainableField {
  return (EXPLAINABLE_FIELDS as ReadonlyArray<string>).includes(field);
}
