import type { Manifest, ManifestFile } from "@tizilim/gateway/export/routes/manifest";

/** What was exported, as it is written beside the files and told in the end. */
export type Exported = Pick<Manifest, "id" | "register" | "proposals" | "acts" | "day" | "moment" | "counts"> & { readonly files: ReadonlyArray<ManifestFile> };

export function exportedText({ id, moment, files }: Exported, seconds: number): string {
  const widest = Math.max(0, ...files.map(({ name }) => name.length));
  const lines = files.map(({ name, rows, bytes, sha256 }) => `${name.padEnd(widest)}  ${String(rows).padStart(8)} rows  ${String(bytes).padStart(11)} bytes  sha256 ${sha256}`);
  return `${[`snapshot ${id}, known on ${moment}`, ...lines, `${files.length} files in ${seconds.toFixed(1)} s`].join("\n")}\n`;
}
