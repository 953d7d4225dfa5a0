import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { EntryRefusal } from "../domain/entry-refusal";
import type { RowFinding } from "../import/findings/row-finding";
import type { ImportedService } from "../import/imported-service";

/** A row that reads well and that the register does not take. */
export type RefusedRow = Omit<RowFinding, "code"> & { readonly code: EntryRefusal["code"] };

export interface Tally {
  readonly added: number;
  readonly amended: number;
  readonly unchanged: number;
}

export interface ImportReport {
  readonly dryRun: boolean;
  readonly services: Tally;
  readonly sections: Tally;
  readonly subsections: Tally;
  readonly providers: Tally;
  /** Entries that the import made; 0 in a dry run. */
  readonly entries: number;
  readonly refused: ReadonlyArray<RefusedRow>;
  /** In force in the register on the day, and in no good row of the files: they stay. */
  readonly missing: ReadonlyArray<string>;
}

const FIXES: Partial<Record<EntryRefusal["code"], LocalizedText>> = {
  BEFORE_INCLUSION: {
    kk: "Күшіне ену күнін кешірек етіп көрсетіңіз (--effective) немесе жолды алып тастаңыз.",
    ru: "Укажите более позднюю дату действия (--effective) или уберите строку.",
  },
  UNKNOWN_SUBSECTION: {
    kk: "Кіші бөлімнің атауын файлға қосыңыз немесе күшіне ену күнін кешірек етіп көрсетіңіз (--effective).",
    ru: "Добавьте в файл название подраздела или укажите более позднюю дату действия (--effective).",
  },
  ALREADY_EXCLUDED: {
    kk: "Кодты ресми тізіліммен салыстырыңыз: шығарылған код қайта берілмейді.",
    ru: "Сверьте код с официальным реестром: исключенный код повторно не дается.",
  },
};
const IMPORT_AGAIN: LocalizedText = {
  kk: "Импортты қайталаңыз; қайталанса, жолды тексеріңіз.",
  ru: "Повторите импорт; если не поможет, проверьте строку.",
};

export function refusedRow(row: ImportedService, { code, message }: EntryRefusal): RefusedRow {
  const place = row.places[0] ?? { file: "", table: null, line: null };
  return { ...place, column: null, code, severity: "ERROR", message, fix: FIXES[code] ?? IMPORT_AGAIN };
}
