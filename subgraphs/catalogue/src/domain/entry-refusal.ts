import type { LocalizedText } from "@tizilim/common/pure/localized-text";

/** Why a change cannot be entered: data, not an exception. */
export interface EntryRefusal {
  readonly code:
    | "SUBSECTION_FULL"
    | "UNKNOWN_SUBSECTION"
    | "UNKNOWN_SECTION"
    | "UNKNOWN_PROVIDER"
    | "UNKNOWN_SERVICE"
    | "INVALID_LEVEL_CODE"
    | "NAME_MISSING"
    | "INVALID_BIN"
    | "BIN_TAKEN"
    | "CODE_TAKEN"
    | "CODE_OUTSIDE_SUBSECTION"
    | "BEFORE_INCLUSION"
    | "ALREADY_EXCLUDED"
    | "NOTHING_CHANGES"
    | "BASE_MOVED"
    | "MOVE_HALVED";
  readonly field: string | null;
  readonly provision: string | null;
  readonly message: LocalizedText;
}

export function refusal(code: EntryRefusal["code"], field: string | null, provision: string | null, kk: string, ru: string): EntryRefusal {
  return { code, field, provision, message: { kk, ru } };
}

/** RULES-2025/5 and 6: a level has only so many digits; a full one needs a new subsection. */
export function subsectionFull(subsection: string): EntryRefusal {
  return refusal(
    "SUBSECTION_FULL",
    "subsection",
    "RULES-2025/6",
    `${subsection} кіші бөлімінде бос реттік нөмір қалмады: жаңа кіші бөлім ашыңыз`,
    `В подразделе ${subsection} не осталось свободных порядковых номеров: откройте новый подраздел`,
  );
}
