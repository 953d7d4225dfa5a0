import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { FormOfProvision } from "../service-draft";
import { withoutTerm, type Board, type Obligation } from "./obligation";

export interface NewServiceFacts {
  readonly includedAt: Date;
  /** As it was included. */
  readonly forms: ReadonlyArray<FormOfProvision>;
  /** When its move to electronic form, agreed with the body for informatisation, was recorded. */
  readonly recordedAt: Date | null;
}

/** LAW/4 (1) 4) */
const ELECTRONIC: ReadonlySet<FormOfProvision> = new Set(["ELECTRONIC_FULL", "ELECTRONIC_PARTIAL", "PROACTIVE"]);

const NO_TERM: LocalizedText = {
  kk: "Заң электрондық нысанға көшіру үшін мерзім белгілемейді.",
  ru: "Закон не устанавливает срока перевода в электронный формат.",
};

/** LAW/10, 9-1), norm 45: after its inclusion measures are taken to move it to electronic form; met from the first where it is electronic. */
export function digitiseNewService({ includedAt, forms, recordedAt }: NewServiceFacts, _board: Board): Obligation {
  const electronic = forms.some((form) => ELECTRONIC.has(form));
  return withoutTerm("DIGITISE_NEW_SERVICE", "LAW/10, 9-1)", electronic ? includedAt : recordedAt, NO_TERM);
}
