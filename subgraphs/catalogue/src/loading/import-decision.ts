import type { Segment } from "@tizilim/common/pure/bitemporal";
import type { Day } from "@tizilim/common/pure/day";
import type { EntryRefusal } from "../domain/entry-refusal";
import { fieldChanges } from "../domain/field-changes";
import { BLANK_SERVICE, type ServiceRecord } from "../domain/service-record";
import { alreadyExcluded, beforeInclusion, unknownSubsection } from "../domain/service-refusals";
import type { ImportedService } from "../import/imported-service";
import { recordOn } from "../register/subject-versions.store";
import { importedValues, type ImportedAs, type ImportedValues } from "./imported-record";

export type ImportDecision =
  | { readonly kind: "ADD" | "AMEND"; readonly values: ImportedValues }
  | { readonly kind: "UNCHANGED" }
  | { readonly kind: "REFUSED"; readonly refusal: EntryRefusal };

export interface ImportGround extends ImportedAs {
  readonly effectiveFrom: Day;
  /** Subsections that stand on that day. */
  readonly subsections: ReadonlySet<string>;
}

/** What a row asks of the register that holds these states of its code. */
export function importDecision(states: ReadonlyArray<Segment<ServiceRecord>>, row: ImportedService, ground: ImportGround): ImportDecision {
  if (states.length === 0) {
    if (!ground.subsections.has(row.subsection)) return { kind: "REFUSED", refusal: unknownSubsection(row.subsection) };
    return { kind: "ADD", values: importedValues(null, row, ground) };
  }
  const standing = recordOn(states, ground.effectiveFrom);
  if (standing === null) return { kind: "REFUSED", refusal: beforeInclusion(row.code) };
  if (standing.status === "EXCLUDED") return { kind: "REFUSED", refusal: alreadyExcluded(row.code) };
  const values = importedValues(standing, row, ground);
  const changes = fieldChanges(standing, { ...standing, ...values }, BLANK_SERVICE);
  return changes.length === 0 ? { kind: "UNCHANGED" } : { kind: "AMEND", values };
}
