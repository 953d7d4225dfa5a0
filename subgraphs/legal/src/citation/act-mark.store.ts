import { createHash } from "node:crypto";
import { insertRows } from "@tizilim/common/database/insert-rows";
import { oneOf } from "@tizilim/common/database/keyset";
import type { SqlValue } from "@tizilim/common/database/reader";
import type { Day } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { fold } from "@tizilim/common/pure/language/fold";
import { normaliseOrderNumber } from "@tizilim/common/pure/language/order-number";
import type { EntityManager } from "typeorm";
import type { ActRecord } from "../domain/act-record";

/** By what other acts name an act: its number with its day, its registration, its title. */
export interface ActMark {
  readonly actId: LegalActId;
  readonly number: string | null;
  readonly date: Day | null;
  readonly registrationNumber: string | null;
  readonly titleKk: string | null;
  readonly titleRu: string | null;
}

type Named = Pick<ActRecord, "number" | "date" | "registrationNumber" | "title">;

export function markOf(actId: LegalActId, { number, date, registrationNumber, title }: Named): ActMark {
  return { actId, number: number === null ? null : normaliseOrderNumber(number), date, registrationNumber, titleKk: titleKey(title.kk), titleRu: titleKey(title.ru) };
}

/** Of a title: the same for titles that differ in case, quotes, spaces or look-alike letters alone. */
export function titleKey(title: string | null): string | null {
  return title === null ? null : createHash("sha256").update(fold(title)).digest("hex");
}

/** One row of each act, by what is known of it now. */
export async function writeMarks(writer: EntityManager, marks: ReadonlyArray<ActMark>): Promise<void> {
  if (marks.length === 0) return;
  const named = oneOf("actId", marks.map(({ actId }) => actId));
  await writer.query(`DELETE FROM act_mark WHERE ${named.sql}`, [...named.parameters]);
  await insertRows(writer, "act_mark", marks.map((mark) => ({ ...mark })));
}

export interface SoughtMarks {
  readonly actIds: ReadonlyArray<string>;
  readonly numbers: ReadonlyArray<string>;
  readonly registrationNumbers: ReadonlyArray<string>;
  readonly titles: ReadonlyArray<string>;
}

/** The acts that bear any of the marks; one statement. */
export async function actsWithMarks(query: <T>(sql: string, parameters: ReadonlyArray<SqlValue>) => Promise<T[]>, { actIds, numbers, registrationNumbers, titles }: SoughtMarks): Promise<ActMark[]> {
  const parts = [oneOf("actId", actIds), oneOf("number", numbers), oneOf("registrationNumber", registrationNumbers), oneOf("titleKk", titles), oneOf("titleRu", titles)];
  return query<ActMark>(
    `SELECT actId, number, date, registrationNumber, titleKk, titleRu FROM act_mark WHERE ${parts.map(({ sql }) => `(${sql})`).join(" OR ")}`,
    parts.flatMap(({ parameters }) => parameters),
  );
}
