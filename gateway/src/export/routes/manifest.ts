import { LRUCache } from "lru-cache";
import type { ExportFile } from "../export-file";
import type { ExportSource } from "../export-table";
import type { ExportFolder } from "../folder/export-folder";

/** What a snapshot has in it. Of a file `rows`, `bytes` and `sha256` are told once it was made. */
export interface Manifest {
  readonly id: string;
  readonly register: number;
  readonly proposals: number;
  readonly acts: number;
  readonly day: string;
  readonly moment: string;
  /** Rows of each table by the graph's own count, or by a file that was made; null: not counted yet. */
  readonly counts: Readonly<Record<string, number | null>>;
  readonly files: ReadonlyArray<ManifestFile>;
}

export interface ManifestFile {
  readonly name: string;
  readonly table: string;
  readonly contentType: string;
  readonly path: string;
  readonly rows: number | null;
  readonly bytes: number | null;
  readonly sha256: string | null;
}

/** How many rows a table has in a snapshot. */
export type CountRows = (file: ExportFile, source: ExportSource) => Promise<number | null>;

const MOST_COUNTS = 1_000;

/** Counted once: what a snapshot has does not change, and counting a large register takes its time. */
export function rememberedCounts(): CountRows {
  const known = new LRUCache<string, number>({ max: MOST_COUNTS });
  return async (file, source) => {
    const key = `${source.snapshot.id} ${file.table}`;
    const count = known.get(key) ?? (await file.count(source));
    if (count !== null) known.set(key, count);
    return count;
  };
}

export async function manifestOf(source: ExportSource, files: ReadonlyArray<ExportFile>, folder: ExportFolder, countRows: CountRows): Promise<Manifest> {
  const { id, register, proposals, acts, day, moment } = source.snapshot;
  const told = await Promise.all(
    files.map(async (file): Promise<ManifestFile> => {
      const made = await folder.made(source.snapshot, file);
      const { name, table, contentType } = file;
      return { name, table, contentType, path: `/export/${id}/${name}`, rows: made?.rows ?? null, bytes: made?.bytes ?? null, sha256: made?.sha256 ?? null };
    }),
  );
  const counts: Record<string, number | null> = {};
  for (const [at, file] of files.entries()) counts[file.table] ??= told[at]?.rows ?? null;
  for (const file of files) counts[file.table] ??= await countRows(file, source);
  return { id, register, proposals, acts, day, moment, counts, files: told };
}
