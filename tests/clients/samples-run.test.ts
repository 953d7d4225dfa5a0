import { execFile, spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Webhook } from "standardwebhooks";
import { commandsRequired } from "../support/config";
import { freePort } from "../support/free-port";
import { commandNeed, describeWith } from "../support/needs";
import { embeddedPlace } from "../support/registry-place";
import { startOneProcess, type OneProcess } from "../support/running-registry";

const SAMPLES = resolve(__dirname, "../../docs/clients");
const run = promisify(execFile);

describe("a sample of docs/clients without a browser", () => {
  const place = embeddedPlace();
  const folder = mkdtempSync(join(tmpdir(), "tizilim-clients-"));
  const children: ChildProcess[] = [];
  let registry: OneProcess;
  let end: number;

  beforeAll(async () => {
    registry = await startOneProcess(place);
    const answer = await fetch(`${registry.origin}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: "{ registry { revision } }" }) });
    end = ((await answer.json()) as { data: { registry: { revision: number } } }).data.registry.revision;
  });

  afterAll(async () => {
    for (const child of children) child.kill("SIGKILL");
    await registry.process.stop();
    await place.remove();
    rmSync(folder, { recursive: true });
  });

  /** Runs until its output has so many lines, then kills it at once, or leaves it to answer what it is asked until the tests end. */
  const linesOf = (count: number, command: string, args: string[], { env = {}, isLeft = false }: { env?: Record<string, string>; isLeft?: boolean } = {}): Promise<string[]> =>
    new Promise((done, failed) => {
      const child = spawn(command, args, { cwd: folder, env: { PATH: dirname(process.execPath), ...env } });
      children.push(child);
      let told = "";
      let faults = "";
      child.stderr.on("data", (text) => (faults += String(text)));
      child.stdout.on("data", (text) => {
        told += String(text);
        const lines = told.split("\n").slice(0, -1);
        if (lines.length < count) return;
        if (!isLeft) child.kill("SIGKILL");
        done(lines.slice(0, count));
      });
      child.once("exit", () => failed(new Error(`ended after: ${told}${faults}`)));
    });

  describeWith(commandNeed("curl", commandsRequired, "TIZILIM_REQUIRE_COMMANDS=1"), "in a shell", () => {
    it("asks with curl for a service and for a page of the feed", async () => {
      const { stdout } = await run("sh", [join(SAMPLES, "ask.sh"), registry.origin]);
      const [answer = "", page = ""] = stdout.split("\n");
      expect(JSON.parse(answer)).toMatchObject({ data: { service: { code: "00101001", name: { ru: "Выдача разрешения на временное проживание в Республике Казахстан" } } } });
      const { entries } = JSON.parse(page) as { entries: Array<{ sequence: string }> };
      expect(entries.map(({ sequence }) => Number(sequence))).toEqual([1, 2]);
    });
  });

  describeWith(commandNeed("python3", commandsRequired, "TIZILIM_REQUIRE_COMMANDS=1"), "in Python", () => {
    it("mirrors the whole log with Python's standard library, and asks for nothing twice", async () => {
      const mirror = join(folder, "mirror.db");
      const once = () => run("python3", [join(SAMPLES, "mirror.py"), registry.origin, mirror, "--once"]);
      expect((await once()).stdout).toBe(`${end} entries\n`);
      expect((await once()).stdout).toBe(`${end} entries\n`);
    });
  });

  it("mirrors over a WebSocket and goes on from its file after a kill, without a gap", async () => {
    const sample = [join(SAMPLES, "mirror-over-websocket.mjs"), registry.origin, join(folder, "position.txt")];
    const first = await linesOf(10, process.execPath, sample);
    const kept = Number(readFileSync(join(folder, "position.txt"), "utf8"));
    const second = await linesOf(5, process.execPath, sample);
    expect(first.map((line) => Number(line.split(" ")[0]))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(second.map((line) => Number(line.split(" ")[0]))).toEqual([1, 2, 3, 4, 5].map((step) => kept + step));
  });

  it("receives a signed webhook, refuses a forged one, and says that it may be called", async () => {
    const secret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
    const port = await freePort();
    const heard = linesOf(2, process.execPath, [join(SAMPLES, "webhook-receiver.mjs"), String(port)], { env: { WEBHOOK_SECRET: secret }, isLeft: true });
    const address = `http://127.0.0.1:${port}/`;
    const body = JSON.stringify({ type: "kz.tizilim.register.entry", sequence: "0000000000000001", data: { number: 1 } });
    const at = new Date();
    const headers = { "webhook-id": "register-1", "webhook-timestamp": String(Math.floor(at.getTime() / 1_000)), "webhook-signature": new Webhook(secret).sign("register-1", at, body) };
    const asked = await untilAnswered(() => fetch(address, { method: "OPTIONS", headers: { "webhook-request-origin": "tizilim.example" } }));
    expect(asked.headers.get("webhook-allowed-origin")).toBe("tizilim.example");
    expect((await fetch(address, { method: "POST", headers, body: body.replace("1}", "2}") })).status).toBe(401);
    expect((await fetch(address, { method: "POST", headers, body })).status).toBe(204);
    expect(await heard).toEqual(["waiting for events", `0000000000000001 kz.tizilim.register.entry {"number":1}`]);
  });
});

async function untilAnswered(ask: () => Promise<Response>): Promise<Response> {
  for (;;) {
    try {
      return await ask();
    } catch {
      await new Promise((resume) => setTimeout(resume, 50));
    }
  }
}
