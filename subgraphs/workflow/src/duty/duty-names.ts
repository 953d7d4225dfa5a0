import { oneOf } from "@tizilim/common/database/keyset";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import DataLoader from "dataloader";
import type { RegisterRecord } from "../domain/register-record";
import type { ActState } from "../following/act-state";
import type { RunQuery } from "@tizilim/common/database/run-query";
import type { Duty } from "./duty";

/** Names of what a duty is about; null for what it is not about, and for what nobody named. */
export interface NamesOfDuty {
  readonly body: LocalizedText | null;
  readonly service: LocalizedText | null;
  readonly act: LocalizedText | null;
}

type Names = DataLoader<string, LocalizedText | null>;

/** Names for the duties that are told in words: one statement for all bodies of a request, one for services, one for acts. */
export class DutyNames {
  private readonly bodies: Names;
  private readonly services: Names;
  private readonly acts: Names;

  constructor(query: RunQuery) {
    this.bodies = names<{ id: string; nameKk: string | null; nameRu: string | null }>(query, "known_provider", "id", "nameKk, nameRu", ({ nameKk, nameRu }) => ({ kk: nameKk, ru: nameRu }));
    this.services = names<{ id: string; record: string }>(query, "known_service", "code", "record", ({ record }) => (JSON.parse(record) as RegisterRecord).name);
    this.acts = names<{ id: string; states: string }>(query, "known_act", "actId", "states", ({ states }) => (JSON.parse(states) as ActState[]).at(-1)?.title ?? null);
  }

  async of({ body, service, act }: Duty): Promise<NamesOfDuty> {
    const [nameOfBody, nameOfService, title] = await Promise.all([nameIn(this.bodies, body), nameIn(this.services, service), nameIn(this.acts, act)]);
    return { body: nameOfBody, service: nameOfService, act: title };
  }
}

function nameIn(from: Names, id: string | null): Promise<LocalizedText | null> | null {
  return id === null ? null : from.load(id);
}

function names<Row extends { readonly id: string }>(query: RunQuery, table: string, key: string, columns: string, nameOf: (row: Row) => LocalizedText | null): Names {
  return new DataLoader(async (ids) => {
    const some = oneOf(key, ids);
    const rows = await query<Row>(`SELECT ${key} AS id, ${columns} FROM ${table} WHERE ${some.sql}`, some.parameters);
    const found = new Map(rows.map((row) => [row.id, nameOf(row)]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
