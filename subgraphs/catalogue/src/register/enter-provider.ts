import { parseBin } from "@tizilim/common/pure/identifiers/bin";
import { END_OF_TIME } from "@tizilim/common/pure/instant";
import type { EntityManager } from "typeorm";
import { refusal, type EntryRefusal } from "../domain/entry-refusal";
import type { ProviderRecord } from "../domain/provider-record";
import { PROVIDERS } from "../provider/provider.table";
import { indexNames } from "../search/search-term.store";
import type { EnteredSubject } from "./entered-subject";
import type { Occasion } from "./register-commands";
import type { RegisterWriter } from "./register-writer";
import { knownSegments } from "./subject-versions.store";

/** Adds a provider under an id of its own where id is null, else gives the known one this record. */
export async function enterProvider(
  register: RegisterWriter,
  id: string | null,
  record: ProviderRecord,
  occasion: Occasion,
): Promise<EnteredSubject | EntryRefusal> {
  const { manager } = register;
  if (record.name.kk === null && record.name.ru === null) return nameMissing();
  if (id !== null && !(await isKnown(manager, id))) return unknownProvider(id);
  if (record.memberOf !== null && !(await isKnown(manager, record.memberOf))) return unknownProvider(record.memberOf);
  if (record.bin !== null && parseBin(record.bin) !== record.bin) return invalidBin(record.bin);
  if (record.bin !== null && (await isTaken(manager, record.bin, id))) return binTaken(record.bin);
  const subject = id ?? (await nextId(manager));
  const kind = id === null ? "PROVIDER_ADDED" : "PROVIDER_AMENDED";
  const entry = await register.append(PROVIDERS, { kind, subject, revise: () => record, ...occasion }, indexNames("PROVIDER"));
  return { subject, entry };
}

/** Under the head lock; versions are never deleted, so the count of providers that ever were gives no number twice. */
async function nextId(writer: EntityManager): Promise<string> {
  const rows: Array<{ count: number | string }> = await writer.query("SELECT COUNT(DISTINCT subject) AS count FROM provider_version");
  return `provider-${Number(rows[0]?.count ?? 0) + 1}`;
}

async function isKnown(writer: EntityManager, id: string): Promise<boolean> {
  return (await knownSegments(writer, PROVIDERS, id)).length > 0;
}

async function isTaken(writer: EntityManager, bin: string, id: string | null): Promise<boolean> {
  const rows: unknown[] = await writer.query("SELECT subject FROM provider_version WHERE knownTo = ? AND bin = ? AND subject <> ? LIMIT 1", [END_OF_TIME, bin, id ?? ""]);
  return rows.length > 0;
}

function nameMissing(): EntryRefusal {
  return refusal("NAME_MISSING", "name", null, "Көрсетілетін қызметті берушінің атауы екі тілде де жоқ", "Названия услугодателя нет ни на одном языке");
}

function unknownProvider(id: string): EntryRefusal {
  return refusal("UNKNOWN_PROVIDER", "provider", null, `${id} көрсетілетін қызметті берушісі тізілімде жоқ`, `Услугодателя ${id} нет в реестре`);
}

function invalidBin(bin: string): EntryRefusal {
  return refusal("INVALID_BIN", "bin", null, `${bin} – жарамсыз БСН`, `${bin} – неверный БИН`);
}

function binTaken(bin: string): EntryRefusal {
  return refusal("BIN_TAKEN", "bin", null, `${bin} БСН басқа көрсетілетін қызметті берушіде тұр`, `БИН ${bin} стоит у другого услугодателя`);
}
