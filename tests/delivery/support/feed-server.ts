import type { AddressInfo } from "node:net";
import compress from "@fastify/compress";
import cors from "@fastify/cors";
import fastify from "fastify";
import type { AskFeed } from "@tizilim/gateway/feed/ask-feed";
import { feedRoutes } from "@tizilim/gateway/feed/feed-routes";
import type { FeedEntry } from "@tizilim/gateway/feed/feed-selection";
import { handStreams, type HandStreams } from "./hand-streams";

export interface FeedServer {
  readonly url: string;
  readonly streams: HandStreams;
  /** The log that the graph tells of; tests add to it. */
  readonly log: FeedEntry[];
  /** Numbers that the graph cannot tell just now. */
  readonly broken: Set<number>;
  close(): Promise<void>;
}

export function entryOf(number: number): FeedEntry {
  const changes = [{ field: "name", before: null, after: JSON.stringify({ kk: "Қызмет", ru: `Услуга ${number}` }) }];
  return {
    number, kind: "SERVICE_AMENDED", subject: "00101001", changes, effectiveFrom: "2026-01-01", recordedAt: `2026-01-01T00:00:00.${String(number).padStart(3, "0")}Z`,
    hash: "0".repeat(64), touches: ["00101001"], service: null,
  };
}

export const payloadOf = (number: number): string => JSON.stringify({ data: { registerEntryAdded: entryOf(number) }, extensions: { number } });
export const bookmarkOf = (number: number): string => JSON.stringify({ data: { registerEntryAdded: null }, extensions: { number } });

/** The feed over a log in memory and streams that the test feeds by hand. Under a filter the even numbers fit. */
export async function feedServer(length: number, corsOrigins: ReadonlyArray<string> = []): Promise<FeedServer> {
  const log = Array.from({ length }, (_, at) => entryOf(at + 1));
  const broken = new Set<number>();
  const streams = handStreams();
  const ask: AskFeed = (_document, { since = 0, limit = 0, filtered }) => {
    const entries = log.slice(Number(since), Number(since) + Number(limit)).map((entry) => (broken.has(entry.number) ? null : { ...entry, ...(filtered === true ? { matches: entry.number % 2 === 0 } : {}) }));
    return Promise.resolve({ data: { end: log.length, entries }, faults: [] });
  };
  // Clients of these tests open connections that they never use.
  const app = fastify({ logger: false, forceCloseConnections: true });
  if (corsOrigins.length > 0) await app.register(cors, { origin: [...corsOrigins], exposedHeaders: ["ETag"] });
  await app.register(compress, { global: true, threshold: 1_024, encodings: ["br", "gzip"] });
  await app.register(feedRoutes({ ask, streams: () => streams, corsOrigins, keepAliveMs: 40 }));
  await app.listen({ port: 0, host: "127.0.0.1" });
  return { url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/feed/register`, streams, log, broken, close: () => app.close() };
}
