import type { Bin } from "@tizilim/common/pure/identifiers/bin";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { ServiceCode } from "../../domain/service-code";
import type { Channel, FeeKind, FormOfProvision, RecipientKind, ServiceCategory } from "../../domain/service-record";
import type { ColumnField } from "../columns/column";
import type { Place } from "../findings/row-finding";

export const TEXT_FIELDS = ["name", "recipientNote", "provider", "responsibleBody", "feeDescription", "term", "actCitation"] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** Code and name of a section or subsection, by the length of the code. */
export interface LevelName {
  readonly place: Place;
  readonly code: string;
  readonly name: LocalizedText;
}

/** One good row of one file: null and empty where the row says nothing. */
export interface RowReading {
  readonly place: Place;
  /** All the places that the reading was joined from. */
  readonly places: readonly Place[];
  readonly code: ServiceCode;
  readonly texts: Readonly<Partial<Record<TextField, LocalizedText>>>;
  readonly intake: { readonly kk: readonly string[]; readonly ru: readonly string[] };
  readonly category: ServiceCategory | null;
  readonly recipients: readonly RecipientKind[];
  readonly channels: readonly Channel[];
  readonly feeKind: FeeKind | null;
  readonly forms: readonly FormOfProvision[];
  readonly governingAct: LegalActId | null;
  /** The identifier was made from the registration number. */
  readonly actDerived: boolean;
  readonly providerBin: Bin | null;
  readonly levels: readonly LevelName[];
  /** Headings of the columns that the row's table has, by field. */
  readonly headings: Readonly<Partial<Record<ColumnField, string>>>;
  /** What the row's table has a column for, e.g. `fee` or `name.kk`: the rest is not known to be empty. */
  readonly given: readonly string[];
}
