import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyPluginCallback } from "fastify";
import pino from "pino";
import { askExport } from "@tizilim/gateway/export/ask-export";
import { EXPORT_FILES } from "@tizilim/gateway/export/export-files";
import type { ExportFile } from "@tizilim/gateway/export/export-file";
import { exportRoutes } from "@tizilim/gateway/export/routes/export-routes";
import type { Manifest } from "@tizilim/gateway/export/routes/manifest";
import type { TestPlace } from "../../support/databases";
import { openStreamedRegistry, type StreamedRegistry } from "../../streams/support/streamed-registry";

/** The registry over HTTP with its exports, kept in a folder of their own. */
export interface ExportedRegistry {
  readonly registry: StreamedRegistry;
  readonly folder: string;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  text(path: string): Promise<string>;
  bytes(path: string): Promise<Buffer>;
  rows<Row>(path: string): Promise<Row[]>;
  manifest(query?: string): Promise<Manifest>;
  /** What anyone is told by the graph. */
  ask<T>(query: string, variables?: Record<string, unknown>): Promise<T>;
  /** The day of the clock. */
  readonly today: string;
  close(): Promise<void>;
}

export interface ExportedOptions {
  readonly room?: string;
  readonly files?: ReadonlyArray<ExportFile>;
  readonly mostBytes?: number;
  /** What is served beside. */
  readonly portal?: (registry: () => StreamedRegistry) => FastifyPluginCallback[];
}

export const TODAY = "2026-10-05";
const NOW = new Date(`${TODAY}T06:00:00Z`);

export async function openExportedRegistry(place: TestPlace, { room = "export", files = EXPORT_FILES, mostBytes = 50_000_000, portal = () => [] }: ExportedOptions = {}): Promise<ExportedRegistry> {
  const folder = mkdtempSync(join(tmpdir(), "tizilim-export-"));
  const registry: StreamedRegistry = await openStreamedRegistry(place, {
    room,
    gateway: {
      portal: [...portal(() => registry), exportRoutes({ ask: askExport(() => registry.gateway.room), now: () => NOW, settings: { folder, mostBytes }, log: pino({ level: "silent" }), files })],
      subgraphDeadline: 1_000,
    },
  });
  registry.world.at(NOW.toISOString());
  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> => fetch(`${registry.gateway.url}/export/${path}`, { headers });
  const bytes = async (path: string): Promise<Buffer> => {
    const answer = await get(path);
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return Buffer.from(await answer.arrayBuffer());
  };
  const text = async (path: string): Promise<string> => (await bytes(path)).toString("utf8");
  return {
    registry, folder, get, bytes, text,
    today: TODAY,
    rows: async <Row>(path: string) => (await text(path)).split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Row),
    manifest: async (query = "") => JSON.parse(await text(`manifest.json${query}`)) as Manifest,
    ask: async <T>(query: string, variables = {}) => {
      const answer = await fetch(`${registry.gateway.url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query, variables }) });
      const { data, errors } = (await answer.json()) as { data: T; errors?: unknown };
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data;
    },
    close: async () => {
      await registry.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
