import { createServer } from "node:http";
import { built, packageOfRoot } from "../built-house.mjs";
import { settings } from "../servers/settings.mjs";
import { engineShare, processorMs } from "./engine-share.mjs";
import { openPeer } from "./library-peer.mjs";

packageOfRoot("reflect-metadata");
const { registryConfig } = built("scripts/dist/config");
const { openSubgraphs } = built("scripts/dist/open-subgraphs");
const { serveRegistry } = built("scripts/dist/serve-registry");
const { OwnLogs } = built("common/dist/signal/own-logs");
const { createLog } = built("common/dist/observability/log");
const { gatewayEnvironment } = built("gateway/dist/config");
const { createAuthenticate } = built("gateway/dist/identity/authenticate");
const { RegisterWriter } = built("subgraphs/catalogue/dist/register/register-writer");
const { amendService, isRefusal } = built("subgraphs/catalogue/dist/register/register-commands");

const log = createLog("bench", "warn");
const config = registryConfig();
const logs = new OwnLogs();
const subgraphs = await openSubgraphs(config, log, { logs });
const { catalogue } = subgraphs;
const gateway = await serveRegistry({
  subgraphs: Object.values(subgraphs), settings: { ...gatewayEnvironment(), port: settings.port }, authenticate: createAuthenticate(null), clock: config.clock, log, logs,
});
const peer = await openPeer(gateway, logs, catalogue);

const now = () => performance.timeOrigin + performance.now();

/** One change of one service, and the moment at which it was committed. */
async function amend(code, turn) {
  const day = new Date().toISOString().slice(0, 10);
  const occasion = { effectiveFrom: day, cause: { kind: "CORRECTION", reference: "the benchmark", orderNumber: null, orderDate: null } };
  const outcome = await RegisterWriter.write(catalogue.database, new Date(), (register) => amendService(register, code, { term: { kk: `${turn} жұмыс күні`, ru: `${turn} рабочих дней` } }, occasion));
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  return { number: outcome.entry.number, committedAt: now() };
}

const told = {
  "/amend": (asked) => amend(asked.get("code"), asked.get("turn")),
  "/engine": (asked) => engineShare(gateway.room.engine, Number(asked.get("selections")), Number(asked.get("seed"))),
  "/state": async () => ({ peerPort: peer.port, peerExecutions: peer.executions(), memory: process.memoryUsage().rss, processorMs: processorMs() }),
};

createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, "http://control");
  told[pathname](searchParams).then(
    (answer) => response.end(JSON.stringify(answer)),
    (error) => response.writeHead(500).end(String(error.stack)),
  );
}).listen(settings.controlPort, "127.0.0.1");

// A profile is written by a process that ends by itself.
process.once("SIGTERM", () => process.exit());
