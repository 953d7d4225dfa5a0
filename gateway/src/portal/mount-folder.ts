import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { pageSecurityHeaders } from "./page-security-headers";
import { readStaticFolder } from "./read-static-folder";
import { sendStaticFile } from "./send-static-file";

const notBuilt = [
  "Бұл бет әлі құрастырылмаған: npm run build",
  "Эта страница ещё не собрана: npm run build",
  "This page is not built yet: npm run build",
  "",
].join("\n");

export interface Mount {
  /** Where the folder's files are found, with a slash at its end. */
  readonly prefix: string;
  readonly folder: string;
  readonly contentPolicy: string;
  /** Where its page is found; the prefix itself where nothing is given. */
  readonly pages?: readonly string[];
}

/** Serves a built folder: its page and, under the prefix, the files that the page asks for. */
export function mountFolder(app: FastifyInstance, { prefix, folder, contentPolicy, pages = [prefix] }: Mount): void {
  const files = readStaticFolder(folder);
  const guard = (reply: FastifyReply) => reply.headers(pageSecurityHeaders).header("content-security-policy", contentPolicy);
  const sendPage = (request: FastifyRequest, reply: FastifyReply) => {
    const file = files.get("index.html");
    guard(reply);
    if (file) return sendStaticFile(request, reply, file);
    return reply.code(503).header("cache-control", "no-store").type("text/plain; charset=utf-8").send(notBuilt);
  };
  for (const page of pages) app.get(page, sendPage);
  for (const [name, file] of files) {
    if (name !== "index.html") app.get(prefix + name, (request, reply) => sendStaticFile(request, guard(reply), file));
  }
}
