import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import type { StaticEncoding, StaticFile } from "./static-file";

const contentTypes: ReadonlyMap<string, string> = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".svg", "image/svg+xml"],
  [".ttf", "font/ttf"],
]);

const hashedName = /^assets\/.+-[\w-]{8}\.\w+$/;

function encodingsOf(path: string): StaticEncoding[] {
  const twins: StaticEncoding[] = [
    { name: "br", path: `${path}.br` },
    { name: "gzip", path: `${path}.gz` },
  ];
  return twins.filter((twin) => existsSync(twin.path));
}

/**
 * The servable files of a built folder by their path in an address, e.g. "assets/index-1a2b3c4d.js".
 * Only what is listed here is ever served, so that no address can lead out of the folder. Empty when there is no folder.
 */
export function readStaticFolder(folder: string): ReadonlyMap<string, StaticFile> {
  const files = new Map<string, StaticFile>();
  if (!existsSync(folder)) return files;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const contentType = contentTypes.get(extname(entry.name));
    if (!entry.isFile() || contentType === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join("/");
    const etag = `W/"${createHash("sha256").update(readFileSync(path)).digest("base64url").slice(0, 22)}"`;
    files.set(name, { path, contentType, etag, immutable: hashedName.test(name), encodings: encodingsOf(path) });
  }
  return files;
}
