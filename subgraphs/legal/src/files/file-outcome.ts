import type { Day } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { ActFinding } from "../domain/act-finding";
import type { EditionPlace } from "../domain/edition/place-edition";
import type { FileRefusal } from "./file-refusal";

/** What became of a file: the text in it is an edition of an act now, or was one before, or all that stands in the way. */
export type FileOutcome =
  | { readonly path: string; readonly act: LegalActId; readonly edition: Day; readonly place: EditionPlace; readonly findings: ReadonlyArray<ActFinding> }
  | { readonly path: string; readonly refusals: ReadonlyArray<FileRefusal> };
