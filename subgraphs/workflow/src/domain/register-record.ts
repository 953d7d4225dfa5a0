import type { Provenance } from "@tizilim/common/pure/provenance";
import type { ProposalCategory, ProposalContent } from "./proposal";
import { BLANK_DRAFT, redrafted, type DraftedFields, type ServiceDraft } from "./service-draft";

/** The register's record of a service as a proposal can change it; the fields stand in the order of the register. */
export interface RegisterRecord extends ServiceDraft {
  readonly category: ProposalCategory;
  readonly status: "IN_FORCE" | "EXCLUDED";
  readonly section: string | null;
  /** Code that the service was moved to. */
  readonly replacedBy: string | null;
  /** Field by field, where a value comes from when it is not from the source itself. */
  readonly provenance: ReadonlyArray<Provenance>;
}

/** What stands in the register of one service. */
export interface RegisteredService {
  readonly code: string;
  readonly record: RegisterRecord;
  /** Number of its last entry. */
  readonly lastEntry: number;
}

export const BLANK_RECORD: RegisterRecord = {
  ...BLANK_DRAFT, category: "STATE_SERVICE", status: "IN_FORCE", section: null, replacedBy: null, provenance: [],
};

/** RULES-2025/10: the record as it would stand, were the proposal entered over what the register has. */
export function recordAsProposed({ kind, category, draft }: ProposalContent, service: RegisteredService | null): RegisterRecord {
  const before = service?.record ?? BLANK_RECORD;
  switch (kind) {
    case "INCLUDE": return { ...BLANK_RECORD, ...redrafted({}, draft), category };
    case "AMEND": return { ...before, ...redrafted({}, draft), category, provenance: provenanceBeside(before.provenance, draft) };
    case "EXCLUDE": return { ...before, status: "EXCLUDED" };
  }
}

/** What an order sets comes from the order: marks that told of an older value of the field go with that value. */
function provenanceBeside(before: ReadonlyArray<Provenance>, draft: DraftedFields): ReadonlyArray<Provenance> {
  const set = new Set(Object.keys(redrafted({}, draft)));
  return before.filter(({ field }) => !set.has(field.split(".", 1)[0] ?? field));
}
