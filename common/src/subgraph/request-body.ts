import type { IncomingMessage } from "node:http";

const MOST_BYTES = 8 * 1024 * 1024;

/** Null when the body is larger than a gateway ever sends. */
export async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST_BYTES) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
