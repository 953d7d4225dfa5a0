import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface OutsideWorld {
  /** Address to give a browser as its proxy for everything but the server under test. */
  readonly proxy: string;
  /** Addresses that were asked for, in order, but for the browser's own. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** Hosts that Chromium itself asks, whatever page is open and in spite of the flags that silence it. */
const hostsOfTheBrowser = [
  "accounts.google.com",
  "clients2.google.com",
  "content-autofill.googleapis.com",
  "optimizationguide-pa.googleapis.com",
  "update.googleapis.com",
];

function isOfTheBrowser(address: string): boolean {
  const url = new URL(address.includes("://") ? address : `https://${address}`);
  return hostsOfTheBrowser.includes(url.hostname);
}

/** A cut-off network: a proxy that lets nothing through and writes down who was to be reached, workers' requests included. */
export async function cutOffOutsideWorld(): Promise<OutsideWorld> {
  const asked: string[] = [];
  const note = (address: string) => {
    if (!isOfTheBrowser(address)) asked.push(address);
  };
  const server = createServer((request, response) => {
    note(request.url ?? "");
    response.writeHead(502).end();
  });
  server.on("connect", (request, socket) => {
    note(request.url ?? "");
    // The server is done with this socket: a browser that breaks off its tunnel would end the process of the test.
    socket.on("error", () => undefined);
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise<void>((done) => server.close(() => done()));
  return { proxy: `http://127.0.0.1:${port}`, asked, close };
}
