import type { HeardLogs } from "@tizilim/common/broker/hear-logs";
import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import type { Log } from "@tizilim/common/observability/log";
import { endOnSignal } from "@tizilim/common/subgraph/end-process";
import { listen } from "@tizilim/common/subgraph/listen";
import { createServer, type Server, type ServerResponse } from "node:http";

interface ServedWorker {
  readonly database: RegistryDatabase;
  readonly host: string;
  readonly port: number;
  readonly log: Log;
  /** Prometheus text. */
  metrics(): string;
  /** Where it hears of changes, told at /readyz and not needed; null: nowhere. */
  readonly broker: Pick<HeardLogs, "readiness"> | null;
  close(): Promise<void>;
}

/** Tells at /livez and /readyz whether a worker is well, at /metrics what it has done, and ends it in order on SIGTERM. */
export async function serveWorker({ database, host, port, log, metrics, broker, close }: ServedWorker): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url === "/livez") return send(response, 200, "alive");
    if (request.url === "/metrics") return void response.writeHead(200, { "content-type": "text/plain; charset=utf-8" }).end(metrics());
    if (request.url !== "/readyz") return send(response, 404, "no such address");
    database.checkWritable().then(
      () => send(response, 200, "ready", broker === null ? {} : { broker: broker.readiness().detail }),
      () => send(response, 503, "the database cannot be written"),
    );
  });
  await listen(server, host, port);
  log.info({ host, port }, "delivering");
  endOnSignal(log, async () => {
    server.close();
    server.closeAllConnections();
    await close();
  });
  return server;
}

function send(response: ServerResponse, status: number, what: string, beside: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" }).end(JSON.stringify({ status: what, ...beside }));
}
