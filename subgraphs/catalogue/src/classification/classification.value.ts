import type { AsOf, Reference } from "@tizilim/common/pure/as-of";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { BLANK_SECTION, BLANK_SUBSECTION, type SectionRecord, type SubsectionRecord } from "../domain/classification-record";
import type { View } from "../register/view";

export interface SectionValue {
  readonly code: string;
  readonly name: LocalizedText;
  readonly asOf: AsOf;
}

export interface SubsectionValue extends SectionValue {
  readonly sectionCode: string;
}

/** A level without a name on the day keeps its code; the missing name is visible. */
export function sectionValue(reference: Reference, view: View<SectionRecord> | null): SectionValue {
  return { code: reference.id, name: (view?.record ?? BLANK_SECTION).name, asOf: reference.asOf };
}

export function subsectionValue(reference: Reference, sectionCode: string, view: View<SubsectionRecord> | null): SubsectionValue {
  return { code: reference.id, name: (view?.record ?? BLANK_SUBSECTION).name, asOf: reference.asOf, sectionCode };
}
