import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { natsRequired, testNatsUrl } from "./config";
import { freePort } from "./free-port";
import { commandNeed, type Need } from "./needs";
import { serverAnswers } from "./server-answers";

const TRY_AGAIN_MS = 10;
const PATIENCE_MS = 60_000;
const REQUIRED_BY = "TIZILIM_REQUIRE_NATS=1";

/** The server of TEST_NATS_URL, for tests that leave it running. */
export function natsNeed(): Need {
  const { hostname, port } = new URL(testNatsUrl);
  return { what: `a NATS server at ${hostname}:${port || 4222}`, met: serverAnswers(hostname, Number(port || 4222)), required: natsRequired, requiredBy: REQUIRED_BY };
}

/** The program, for tests that kill a server of their own. */
export function natsProgramNeed(): Need {
  return commandNeed("nats-server", natsRequired, REQUIRED_BY);
}

/** A NATS server of the test's own, with a folder of its own for JetStream; after `kill` or `stop` it may be started again. */
export class OwnNatsServer {
  private child: ChildProcess | null = null;
  private readonly folder = mkdtempSync(join(tmpdir(), "tizilim-nats-"));

  private constructor(
    private readonly port: number,
    private readonly options: ReadonlyArray<string>,
  ) {}

  /** `options` of nats-server beside the port, by default JetStream. */
  static async open(options: ReadonlyArray<string> = ["-js"]): Promise<OwnNatsServer> {
    const server = new OwnNatsServer(await freePort(), options);
    await server.start();
    return server;
  }

  get url(): string {
    return this.urlAs("");
  }

  /** As a user, such as `name:password@`, or with a token, such as `token@`. */
  urlAs(who: string): string {
    return `nats://${who}127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    this.child = spawn("nats-server", ["-a", "127.0.0.1", "-p", String(this.port), "-sd", this.folder, ...this.options], { stdio: "ignore" });
    for (const latest = Date.now() + PATIENCE_MS; !(await listens(this.port)); await pause(TRY_AGAIN_MS)) {
      if (Date.now() > latest) throw new Error("nats-server does not listen");
    }
  }

  async kill(signal: "SIGKILL" | "SIGTERM" = "SIGKILL"): Promise<void> {
    const child = this.child;
    this.child = null;
    if (child === null) return;
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  }

  /** What it stored is lost. */
  forget(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  async remove(): Promise<void> {
    await this.kill();
    this.forget();
  }
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("data", () => socket.destroy());
  });
}
