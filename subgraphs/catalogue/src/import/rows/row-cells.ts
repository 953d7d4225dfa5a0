import { normaliseKazakhText } from "@tizilim/common/pure/language/kazakh-text";
import type { Language } from "@tizilim/common/pure/localized-text";
import type { ColumnField } from "../columns/column";
import type { TableColumn } from "../columns/table-columns";
import type { FindingCode } from "../findings/finding-texts";
import { rowFinding, type FoundValues, type Place, type RowFinding } from "../findings/row-finding";
import { MAX_NAME_LENGTH, MAX_TEXT_LENGTH } from "../source-file";
import type { SourceRow } from "../tables/source-table";

export interface Cell {
  readonly text: string;
  readonly language: Language;
  readonly heading: string;
}

const KAZAKH_LETTER = /[әғқңөұүһі]/iu;

/** The cells of one row by field, with what was found in them. */
export class RowCells {
  readonly report: RowFinding[] = [];

  constructor(private readonly row: SourceRow, readonly columns: readonly TableColumn[], readonly place: Place) {}

  /** Cells of the field in which something stands: spaces single (lines part the items of intake), letters set right, length judged. */
  of(field: ColumnField): Cell[] {
    return this.columns.filter((column) => column.field === field).flatMap((column) => {
      const raw = (this.row.cells[column.at] ?? "").normalize("NFC");
      const letters = normaliseKazakhText(raw);
      const text = letters.replace(field === "intake" ? /[^\S\n]+/gu : /\s+/gu, " ").trim();
      if (text === "") return [];
      if (letters !== raw) this.tell("LETTERS_SET_RIGHT", column.heading, { value: raw });
      const limit = field === "name" ? MAX_NAME_LENGTH : MAX_TEXT_LENGTH;
      if (text.length > limit) this.tell("TEXT_TOO_LONG", column.heading, { value: text.length, other: limit });
      return [{ text, language: column.language ?? (KAZAKH_LETTER.test(text) ? "KK" : "RU"), heading: column.heading }];
    });
  }

  tell(code: FindingCode, heading: string | null, found: FoundValues = {}): void {
    this.report.push(rowFinding(code, this.place, heading, found));
  }

  get isGood(): boolean {
    return this.report.every((finding) => finding.severity !== "ERROR");
  }
}
