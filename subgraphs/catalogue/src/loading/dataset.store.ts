import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { EntityManager } from "typeorm";
import { DatasetRow } from "../dataset/dataset.entity";
import type { Dataset } from "../registry/registry.store";

const ID = 1;

/** Null before anything was loaded. */
export async function storedDataset(manager: EntityManager): Promise<Dataset | null> {
  const row = await manager.findOneBy(DatasetRow, { id: ID });
  if (row === null) return null;
  const text = (json: string): LocalizedText => JSON.parse(json) as LocalizedText;
  return { kind: row.kind as Dataset["kind"], name: text(row.name), source: row.source, note: row.note === null ? null : text(row.note) };
}

export async function storeDataset(writer: EntityManager, { kind, name, source, note }: Dataset): Promise<void> {
  const row = { kind, name: JSON.stringify(name), source, note: note === null ? null : JSON.stringify(note) };
  if ((await writer.countBy(DatasetRow, { id: ID })) === 0) await writer.insert(DatasetRow, { id: ID, ...row });
  else await writer.update(DatasetRow, { id: ID }, row);
}
