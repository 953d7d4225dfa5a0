import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { ServiceCode } from "../domain/service-code";
import type { ServiceRecord } from "../domain/service-record";
import type { Place } from "./findings/row-finding";

/** What the files say of a service, as the record holds it. Status, subtypes and moves are not in the files. */
export interface ImportedService
  extends Pick<
    ServiceRecord,
    | "name" | "category" | "section" | "subsection" | "recipients" | "recipientNote" | "intake" | "channels" | "fee" | "forms" | "term"
    | "governingAct" | "provenance"
  > {
  readonly code: ServiceCode;
  /** Keys of ImportedProvider. */
  readonly provider: string | null;
  readonly responsibleBody: string | null;
  /** The words of the files on the act, where they are more than its identifier. */
  readonly actCitation: LocalizedText | null;
  /**
   * What the files have a column for: `recipient`, `fee`, `form`, `act`, `category`, and with the language `name.kk`,
   * `provider.ru`, `intake.kk`, … A value that is null here and has no column is not known to be empty.
   */
  readonly given: readonly string[];
  readonly places: readonly Place[];
}

/** key: the folded name, the same for the same name in either language. */
export interface ImportedProvider {
  readonly key: string;
  readonly name: LocalizedText;
  readonly bin: string | null;
}

export interface ImportedSection {
  readonly code: string;
  readonly name: LocalizedText;
}

export interface ImportedSubsection extends ImportedSection {
  readonly section: string;
}
