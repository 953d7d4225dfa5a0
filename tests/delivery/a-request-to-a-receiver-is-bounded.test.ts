import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer as createHttpServer, type Server as HttpServer, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { postEvent } from "@tizilim/delivery/sending/post-event";
import { MOST_ANSWER_BYTES, ReceiverClient, TIME_LIMIT_MS, type ReceiverClientOptions } from "@tizilim/delivery/sending/receiver-client";
import { RequestAbandoned } from "@tizilim/delivery/sending/receiver-failure";
import { TEST_WEBHOOK, to } from "./support/test-webhook";

const open: Array<{ close(): void }> = [];

async function listening(server: Server | HttpServer): Promise<number> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => sockets.add(socket));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  open.push({
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  });
  return (server.address() as AddressInfo).port;
}

const answering = (answer: (response: ServerResponse) => void): Promise<number> =>
  listening(createHttpServer((request, response) => request.resume().on("end", () => answer(response))));

function client(options: Partial<ReceiverClientOptions> = {}): ReceiverClient {
  const made = new ReceiverClient({ allowance: { http: true, hosts: new Set(["127.0.0.1"]) }, timeLimitMs: 400, ...options });
  open.push(made);
  return made;
}

const outcomeAt = async (url: string, options?: Partial<ReceiverClientOptions>): Promise<string> => (await postEvent(client(options), TEST_WEBHOOK, to(url))).outcome;

afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

it("may take 15 seconds, all in all", () => {
  expect(TIME_LIMIT_MS).toBe(15_000);
});

describe("a receiver", () => {
  it("that says nothing has not taken it in time", async () => {
    const port = await answering(() => undefined);
    expect(await outcomeAt(`http://127.0.0.1:${port}/`)).toBe("TIMED_OUT");
  });

  it("that sends its answer by drops has not taken it in time, whatever its status", async () => {
    const port = await answering((response) => {
      response.writeHead(200);
      const drops = setInterval(() => response.write("."), 20);
      response.on("close", () => clearInterval(drops));
    });
    expect(await outcomeAt(`http://127.0.0.1:${port}/`)).toBe("TIMED_OUT");
  });

  it("whose answer came in time has taken it, though the sender stood still for longer", async () => {
    const port = await answering((response) => {
      response.end();
      // The receiver is of this process too: its answer has gone out, and now everything stands still.
      for (const until = performance.now() + 500; performance.now() < until; );
    });
    expect(await outcomeAt(`http://127.0.0.1:${port}/`, { timeLimitMs: 300 })).toBe("DELIVERED");
  });

  it("whose name server says nothing has not taken it in time", async () => {
    expect(await outcomeAt("https://partner.example.org/", { resolve: () => new Promise(() => undefined) })).toBe("TIMED_OUT");
  });

  it("that is not there, or not in the name server, is unreachable", async () => {
    const port = await answering(() => undefined);
    open.splice(0).forEach((each) => each.close());
    expect(await outcomeAt(`http://127.0.0.1:${port}/`)).toBe("UNREACHABLE");
    expect(await outcomeAt("https://partner.example.org/", { resolve: () => Promise.reject(new Error("ENOTFOUND")) })).toBe("UNREACHABLE");
    expect(await outcomeAt("https://partner.example.org/", { resolve: () => Promise.resolve([]) })).toBe("UNREACHABLE");
  });

  it.each(["", "nonsense\r\n\r\n", "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf", `HTTP/1.1 200 OK\r\nx: ${"x".repeat(100_000)}\r\n\r\n`])(
    "that breaks off or talks no HTTP is unreachable: %#",
    async (text) => {
      const port = await listening(createServer((socket) => socket.on("error", () => undefined).once("data", () => socket.end(text))));
      expect(await outcomeAt(`http://127.0.0.1:${port}/`)).toBe("UNREACHABLE");
    },
  );

  it("may answer at any length: no more is read than 64 KiB", async () => {
    const port = await answering((response) => response.end(Buffer.alloc(4 * 1_024 * 1_024, "a")));
    const answer = await client({ timeLimitMs: 5_000 }).request({ ...to(`http://127.0.0.1:${port}/`), method: "POST", headers: {}, body: "{}" });
    expect([answer.status, answer.text.length]).toEqual([200, MOST_ANSWER_BYTES]);
    expect(await outcomeAt(`http://127.0.0.1:${port}/`, { timeLimitMs: 5_000 })).toBe("DELIVERED");
  });

  it("is sent to anew when it has closed a kept connection just then", async () => {
    let requests = 0;
    const port = await listening(createHttpServer((request, response) => {
      requests += 1;
      if (requests === 2) request.socket.destroy();
      else request.resume().on("end", () => response.end());
    }));
    const kept = client();
    for (const round of [1, 2]) expect([round, (await postEvent(kept, TEST_WEBHOOK, to(`http://127.0.0.1:${port}/`))).outcome]).toEqual([round, "DELIVERED"]);
    expect(requests).toBe(3);
  });

  it("hears nothing at all when the sender learns that it may not send any more while the connection is made", async () => {
    let bytes = 0;
    const port = await listening(createServer((socket) => socket.on("error", () => undefined).on("data", (chunk) => void (bytes += chunk.length))));
    const sent = postEvent(client(), TEST_WEBHOOK, { url: `http://127.0.0.1:${port}/`, mayStillSend: () => false });
    await expect(sent).rejects.toThrow(RequestAbandoned);
    expect(bytes).toBe(0);
  });

  it("is given up at once when it is taken out of the sender's hands", async () => {
    const port = await answering(() => undefined);
    const given = new AbortController();
    const sent = postEvent(client({ timeLimitMs: 10_000 }), TEST_WEBHOOK, { ...to(`http://127.0.0.1:${port}/`), signal: given.signal });
    setTimeout(() => given.abort(), 50);
    await expect(sent).rejects.toThrow(RequestAbandoned);
  });
});

describe("a receiver over TLS", () => {
  let tls: { key: Buffer; cert: Buffer };

  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), "tizilim-tls-"));
    const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    const wish = ["-subj", "/CN=receiver.test", "-addext", "subjectAltName=DNS:receiver.test", "-addext", "basicConstraints=CA:TRUE"];
    execFileSync("openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-keyout", key, "-out", cert, ...wish], { stdio: "ignore" });
    tls = { key: readFileSync(key), cert: readFileSync(cert) };
    rmSync(folder, { recursive: true });
  });

  const secured = async (host: string, trust?: string): Promise<string> => {
    const port = await listening(createTlsServer(tls, (request, response) => request.resume().on("end", () => response.end())));
    return outcomeAt(`https://${host}:${port}/`, { resolve: () => Promise.resolve(["127.0.0.1"]), trust });
  };

  it("is sent to when its certificate is trusted and bears its name", async () => {
    expect(await secured("receiver.test", tls.cert.toString())).toBe("DELIVERED");
  });

  it("is not when the certificate bears another name", async () => {
    expect(await secured("other.test", tls.cert.toString())).toBe("UNREACHABLE");
  });

  it("is not when nobody vouches for the certificate", async () => {
    expect(await secured("receiver.test")).toBe("UNREACHABLE");
  });

  it("is not when it speaks plain HTTP there", async () => {
    const port = await answering((response) => response.end());
    expect(await outcomeAt(`https://127.0.0.1:${port}/`)).toBe("UNREACHABLE");
  });
});
