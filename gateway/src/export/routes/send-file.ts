import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { constants, createBrotliCompress, createGzip } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";
import { holdsTag } from "../../http/entity-tag";
import { acceptedEncoding } from "../../portal/accepted-encoding";
import type { ExportFile } from "../export-file";
import type { ExportFolder } from "../folder/export-folder";
import type { MadeFile } from "../folder/made-file";
import { begun, followMaking } from "../folder/making";
import type { Snapshot } from "../snapshot/snapshot";
import { byteRange } from "./byte-range";

const ENCODINGS = ["br", "gzip"] as const;
const BROTLI_QUALITY = 4;

/** Bytes under the id of a snapshot stay what they are; what is newest is asked for again. */
const STAYS = "public, max-age=86400";
const MAY_CHANGE = "public, max-age=0, must-revalidate";

export interface FileRequest {
  readonly snapshot: Snapshot;
  readonly file: ExportFile;
  /** Whether the address names the snapshot. */
  readonly isFixed: boolean;
}

/** Sends a file of a snapshot: from where it is kept, or as it is being made. Rejects before anything is sent where it cannot be begun. */
export async function sendFile(request: FastifyRequest, reply: FastifyReply, folder: ExportFolder, { snapshot, file, isFixed }: FileRequest): Promise<FastifyReply> {
  const tag = `${snapshot.id}-${file.version}`;
  const range = request.headers.range;
  const wantsPart = range !== undefined && [undefined, `"${tag}"`].includes(header(request, "if-range"));
  const encoding = file.isText && !wantsPart ? acceptedEncoding(header(request, "accept-encoding"), ENCODINGS) : null;
  reply
    .header("etag", encoding === null ? `"${tag}"` : `"${tag}-${encoding}"`)
    .header("vary", "Accept-Encoding")
    .header("cache-control", isFixed ? STAYS : MAY_CHANGE)
    .header("accept-ranges", "bytes")
    .header("content-type", file.contentType)
    .header("content-disposition", `attachment; filename="${snapshot.id}-${file.name}"`)
    .header("content-location", `/export/${snapshot.id}/${file.name}`);
  const held = [tag, ...ENCODINGS.map((name) => `${tag}-${name}`)].find((each) => holdsTag(request.headers["if-none-match"], `"${each}"`));
  if (held !== undefined) return reply.code(304).header("etag", `"${held}"`).send();
  const made = await folder.made(snapshot, file);
  if (request.method === "HEAD") return made === null || encoding !== null ? reply.send() : reply.header("content-length", made.bytes).send();
  if (made !== null) return sendMade(reply, made, { encoding, range: wantsPart ? range : undefined });
  const making = folder.make(snapshot, file);
  if (wantsPart) return sendMade(reply, await making.whole, { encoding, range });
  await begun(making);
  return sendBytes(reply, Readable.from(followMaking(making), { objectMode: false }), encoding);
}

function sendMade(reply: FastifyReply, made: MadeFile, { encoding, range }: { readonly encoding: Encoding; readonly range: string | undefined }): FastifyReply {
  reply.header("repr-digest", `sha-256=:${Buffer.from(made.sha256, "hex").toString("base64")}:`);
  const part = byteRange(range, made.bytes);
  if (part === "unsatisfiable") return reply.code(416).header("content-range", `bytes */${made.bytes}`).send();
  if (part !== null) {
    const { from, to } = part;
    reply.code(206).header("content-range", `bytes ${from}-${to}/${made.bytes}`).header("content-length", to - from + 1);
    return reply.send(createReadStream(made.path, { start: from, end: to }));
  }
  if (encoding === null) reply.header("content-length", made.bytes);
  else reply.removeHeader("repr-digest");
  return sendBytes(reply, createReadStream(made.path), encoding);
}

type Encoding = (typeof ENCODINGS)[number] | null;

/** Where the bytes break off the connection is destroyed: a part of a file is never taken for the whole. */
function sendBytes(reply: FastifyReply, bytes: Readable, encoding: Encoding): FastifyReply {
  if (encoding === null) return reply.send(bytes);
  const packing = encoding === "br" ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }) : createGzip();
  bytes.on("error", (error) => packing.destroy(error));
  packing.on("close", () => bytes.destroy());
  return reply.header("content-encoding", encoding).send(bytes.pipe(packing));
}

function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === "string" ? value : undefined;
}
