import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { openBareTables } from "./bare-tables.mjs";
import { settings } from "./settings.mjs";

const { environment, rowsFile } = settings.registry;
const codeOfCursor = new Map(JSON.parse(readFileSync(rowsFile, "utf8")).map(({ cursor, code }) => [cursor, code]));
const tables = await openBareTables({ dataDir: environment.DATA_DIR, url: environment.DATABASE_URL });
let statements = 0;

createServer((request, response) => {
  if (request.url !== "/graphql") return void response.end(String(statements));
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    answer(JSON.parse(Buffer.concat(chunks).toString("utf8")).variables).then(
      (data) => {
        const text = JSON.stringify({ data });
        response.writeHead(200, { "content-type": "application/json; charset=utf-8", "content-length": Buffer.byteLength(text) }).end(text);
      },
      (error) => response.writeHead(500).end(String(error)),
    );
  });
}).listen(settings.port, "127.0.0.1");

async function answer({ code, first, after }) {
  statements += 1;
  if (code !== undefined) return { service: (await tables.one(code)).map(serviceOf)[0] ?? null };
  return { services: { nodes: (await tables.page(codeOfCursor.get(after), first)).map(serviceOf) } };
}

function serviceOf({ code, service, provider, actId, act }) {
  const { name, fee, forms } = JSON.parse(service);
  const { title, number, date } = act === null ? {} : JSON.parse(act);
  return {
    code,
    name: { kk: name.kk, ru: name.ru },
    provider: provider === null ? null : { name: { ru: JSON.parse(provider).name.ru } },
    fee: fee === null ? null : { kind: fee.kind },
    forms,
    governingAct: actId === null ? null : { id: actId, title: { ru: title.ru }, number, date },
  };
}
