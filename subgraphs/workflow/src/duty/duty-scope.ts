import type { SqlPart } from "@tizilim/common/database/keyset";
import { oneOf } from "@tizilim/common/database/keyset";
import type { ReadScope } from "../domain/authority";
import type { Board } from "../domain/obligations/obligation";
import type { RunQuery } from "@tizilim/common/database/run-query";
import type { Duty, DutyName } from "./duty";

/** Which duties are looked at. */
export interface DutyScope {
  /** Ids of bodies; null: of everyone, and those of the authorised body for the whole register. */
  readonly bodies: ReadonlyArray<string> | null;
  /** Codes of services; null: of any, and those of no service. */
  readonly services: ReadonlyArray<string> | null;
}

/** Reads the facts of some duties and tells what follows from them; as many statements however many there are. */
export interface DutySource {
  readonly names: ReadonlyArray<DutyName>;
  read(query: RunQuery, scope: DutyScope, board: Board): Promise<Duty[]>;
}

/** Of the bodies asked for, those that a viewer may look at; null is all of them. */
export function visibleBodies({ everyBody, ownBody }: ReadScope, asked: ReadonlyArray<string> | null): ReadonlyArray<string> | null {
  if (everyBody) return asked;
  if (ownBody === null) return [];
  return asked === null || asked.includes(ownBody) ? [ownBody] : [];
}

export function isOf(scope: DutyScope, body: string | null): boolean {
  return scope.bodies === null || (body !== null && scope.bodies.includes(body));
}

/** As a condition that begins with AND; nothing where all are asked for. */
export function among(column: string, values: ReadonlyArray<string> | null): SqlPart {
  if (values === null) return { sql: "", parameters: [] };
  const some = oneOf(column, values);
  return { ...some, sql: ` AND ${some.sql}` };
}
