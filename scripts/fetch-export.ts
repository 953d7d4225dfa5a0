import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { StartupFailure } from "@tizilim/common/database/startup-failure";
import type { Manifest } from "@tizilim/gateway/export/routes/manifest";
import type { ExportCommand } from "./export-options";
import type { Exported } from "./exported";

/** Fetches the files of one snapshot from a running registry, and compares each with what the registry says of it. Throws StartupFailure. */
export async function fetchExport(command: ExportCommand & { readonly url: string }, show: (text: string) => void): Promise<Exported> {
  const { to, day, number, files } = command;
  const origin = command.url.replace(/\/+$/, "");
  const query = new URLSearchParams({ ...(day === null ? {} : { asOf: day }), ...(number === null ? {} : { number: String(number) }) });
  const { id } = await manifestAt(`${origin}/export/manifest.json${query.size === 0 ? "" : `?${query}`}`);
  const sums = new Map<string, string>();
  for (const { name } of files) sums.set(name, await fetchFile(`${origin}/export/${id}/${name}`, join(to, name), (bytes) => show(`${name}: ${(bytes / 1e6).toFixed(1)} MB`)));
  const manifest = await manifestAt(`${origin}/export/${id}/manifest.json`);
  const chosen = manifest.files.filter(({ name }) => sums.has(name));
  for (const { name, sha256 } of chosen) if (sha256 !== sums.get(name)) throw new StartupFailure(`${name} came with other bytes than the registry says: fetch it again`);
  return { ...manifest, files: chosen };
}

async function manifestAt(address: string): Promise<Manifest> {
  const answer = await answered(address);
  return (await answer.json()) as Manifest;
}

async function fetchFile(address: string, path: string, came: (bytes: number) => void): Promise<string> {
  const answer = await answered(address);
  const hash = createHash("sha256");
  let bytes = 0;
  const read = new Transform({
    transform: (part: Buffer, _encoding, done) => {
      hash.update(part);
      came((bytes += part.length));
      done(null, part);
    },
  });
  try {
    await pipeline(Readable.fromWeb(answer.body as ReadableStream), read, createWriteStream(`${path}.part`));
  } catch {
    await rm(`${path}.part`, { force: true });
    throw new StartupFailure(`${address} broke off: what came of it is let go, ask again`);
  }
  await rename(`${path}.part`, path);
  return hash.digest("hex");
}

async function answered(address: string): Promise<Response> {
  const answer = await fetch(address).catch(() => null);
  if (answer === null) throw new StartupFailure(`${address} does not answer`);
  if (answer.ok) return answer;
  const { problems } = ((await answer.json().catch(() => ({}))) ?? {}) as { problems?: ReadonlyArray<{ message: { kk: string; ru: string } }> };
  throw new StartupFailure([`${address} answered ${answer.status}`, ...(problems ?? []).flatMap(({ message }) => [message.kk, message.ru])].join("\n"));
}
