import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { RecipientKind } from "../../domain/service-record";
import { readAct } from "../values/read-act";
import { readChannels } from "../values/read-channels";
import { readFee } from "../values/read-fee";
import { readForms } from "../values/read-forms";
import { readList } from "../values/read-list";
import { readRecipients } from "../values/read-recipients";
import type { Cell, RowCells } from "./row-cells";
import type { RowReading, TextField } from "./row-reading";
import { textOfCells } from "./text-of-cells";

type Details = Pick<RowReading, "texts" | "intake" | "recipients" | "channels" | "feeKind" | "forms" | "governingAct" | "actDerived">;

/** The details of RULES-2025/27 to 32 as one row gives them; what names nothing known is told. */
export function readDetails(cells: RowCells): Details {
  const { kinds, note } = recipientsOf(cells);
  const { feeKind, description } = feeOf(cells);
  const { citation, ...act } = actOf(cells);
  const intake = cells.of("intake");
  const texts: Partial<Record<TextField, LocalizedText>> = {};
  if (note) texts.recipientNote = note;
  if (description) texts.feeDescription = description;
  if (citation) texts.actCitation = citation;
  return {
    texts,
    intake: { kk: itemsIn(intake, "KK"), ru: itemsIn(intake, "RU") },
    recipients: kinds,
    channels: [...new Set(intake.flatMap((cell) => readChannels(cell.text)))],
    feeKind,
    forms: formsOf(cells),
    ...act,
  };
}

function itemsIn(cells: readonly Cell[], language: Cell["language"]): string[] {
  return cells.filter((cell) => cell.language === language).flatMap((cell) => readList(cell.text));
}

function recipientsOf(cells: RowCells): { kinds: RecipientKind[]; note: LocalizedText | null } {
  const kinds = new Set<RecipientKind>();
  const noted: Cell[] = [];
  for (const cell of cells.of("recipient")) {
    const reading = readRecipients(cell.text);
    if (!reading) continue;
    for (const kind of reading.kinds) kinds.add(kind);
    if (reading.noted) noted.push(cell);
    if (reading.kinds.length === 0) cells.tell("UNKNOWN_RECIPIENT", cell.heading, { value: cell.text });
  }
  return { kinds: [...kinds].sort().reverse(), note: textOfCells(noted) };
}

function feeOf(cells: RowCells): Pick<RowReading, "feeKind"> & { description: LocalizedText | null } {
  let feeKind: RowReading["feeKind"] = null;
  const described: Cell[] = [];
  for (const cell of cells.of("fee")) {
    const reading = readFee(cell.text);
    if (!reading) continue;
    if (reading.kind === null) cells.tell("UNKNOWN_FEE", cell.heading, { value: cell.text });
    else if (feeKind !== null && feeKind !== reading.kind) cells.tell("FILES_DISAGREE", cell.heading, { value: feeKind, other: reading.kind });
    else feeKind = reading.kind;
    if (reading.described) described.push(cell);
  }
  return { feeKind, description: textOfCells(described) };
}

function formsOf(cells: RowCells): RowReading["forms"] {
  return [...new Set(cells.of("form").flatMap((cell) => {
    const reading = readForms(cell.text);
    if (reading?.unknown) cells.tell("UNKNOWN_FORM", cell.heading, { value: reading.unknown });
    if (reading?.unclear) cells.tell("UNCLEAR_FORM", cell.heading, { value: cell.text });
    return reading?.forms ?? [];
  }))];
}

function actOf(cells: RowCells): Pick<RowReading, "governingAct" | "actDerived"> & { citation: LocalizedText | null } {
  const cited: Cell[] = [];
  let governingAct: RowReading["governingAct"] = null;
  let actDerived = false;
  for (const cell of cells.of("act")) {
    const reading = readAct(cell.text);
    if (!reading) continue;
    if (reading.invalid) cells.tell("INVALID_ACT_ID", cell.heading, { value: reading.invalid });
    else if (reading.id === null) cells.tell("ACT_NOT_IDENTIFIED", cell.heading);
    if (reading.id !== null && governingAct === null) [governingAct, actDerived] = [reading.id, reading.derived];
    if (cell.text !== reading.id && !reading.invalid) cited.push(cell);
  }
  return { governingAct, actDerived, citation: textOfCells(cited) };
}
