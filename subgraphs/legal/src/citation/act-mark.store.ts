import { createHash } from "node:crypto";
import { insertRows } from "@tizilim/common/database/insert-rows";
import { oneOf, type SqlPart } from "@tizilim/common/database/keyset";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { registrationNumberOf } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { EntityManager } from "typeorm";
import type { ActRecord } from "../domain/act-record";
import type { CitedAct } from "../domain/citation/citation";
import { foldedTitle, numberAndDate } from "../domain/citation/known-acts";

/** By what other acts name an act: its number with its day, its registration, its title. */
export interface ActMark {
  readonly numberKey: string | null;
  readonly registrationNumber: string | null;
  readonly titleKk: string | null;
  readonly titleRu: string | null;
}

type Named = Pick<ActRecord, "number" | "date" | "registrationNumber" | "title">;

export interface MarkedAct extends ActMark {
  readonly actId: LegalActId;
}

export function markOf(actId: LegalActId, { number, date, registrationNumber, title }: Named): MarkedAct {
  return { actId, numberKey: numberKey(number, date), registrationNumber: registrationNumber ?? registrationNumberOf(actId), titleKk: titleKey(title.kk), titleRu: titleKey(title.ru) };
}

/** The marks by which a citation names an act; the language of its title does not matter. */
export function marksCited({ number, date, registrationNumber, title }: CitedAct): ActMark {
  const named = titleKey(title);
  return { numberKey: numberKey(number, date), registrationNumber, titleKk: named, titleRu: named };
}

/** One row of each act, by what is known of it now. */
export async function writeMarks(writer: EntityManager, marks: ReadonlyArray<MarkedAct>): Promise<void> {
  if (marks.length === 0) return;
  const named = oneOf("actId", marks.map(({ actId }) => actId));
  await writer.query(`DELETE FROM act_mark WHERE ${named.sql}`, [...named.parameters]);
  await insertRows(writer, "act_mark", marks.map((mark) => ({ ...mark })));
}

/** The condition that a row of act_mark bears one of the marks. */
export function bearsOneOf(marks: ReadonlyArray<ActMark>): SqlPart {
  const parts = (["numberKey", "registrationNumber", "titleKk", "titleRu"] as const).map((column) => oneOf(column, [...new Set(marks.flatMap((mark) => mark[column] ?? []))]));
  return { sql: parts.map(({ sql }) => `(${sql})`).join(" OR "), parameters: parts.flatMap(({ parameters }) => parameters) };
}

function numberKey(number: string | null, date: string | null): string | null {
  return number === null || date === null ? null : numberAndDate(number, date).slice(0, 64);
}

function titleKey(title: string | null): string | null {
  const folded = title === null ? "" : foldedTitle(title);
  return folded === "" ? null : createHash("sha256").update(folded).digest("hex");
}
