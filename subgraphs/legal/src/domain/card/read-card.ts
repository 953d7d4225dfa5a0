import type { Day } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { Evidence } from "../evidence";
import type { LegalActKind } from "../legal-act-kind";
import type { LegalActStatus } from "../legal-act-status";

/** What one language of an act tells of itself. A value that the text does not give is absent, never guessed. */
export interface ReadCard {
  readonly id: Read<LegalActId> | null;
  readonly kind: Read<LegalActKind> | null;
  readonly title: Read<string> | null;
  /** In the nominative where the text allows to tell it. */
  readonly issuer: Read<string> | null;
  readonly number: Read<string> | null;
  readonly date: Read<Day> | null;
  readonly registrationNumber: Read<string> | null;
  readonly registeredOn: Read<Day> | null;
  readonly status: Read<LegalActStatus> | null;
  /** The newest day of which the text says that a change entered into force; null where it tells none. */
  readonly editionDate: Read<Day> | null;
}

export interface Read<T> {
  readonly value: T;
  readonly evidence: Evidence;
}
