import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { databaseSettings } from "@tizilim/common/database/database-settings";
import { createConnection } from "mysql2/promise";
import { databaseServerRequired } from "./config";
import { freePort } from "./free-port";
import { commandNeed, type Need } from "./needs";
import type { RegistryPlace } from "./registry-place";

const PATIENCE_MS = 60_000;
const TRY_AGAIN_MS = 100;

/** The program, for tests that kill a server of their own. */
export function mariadbProgramNeed(): Need {
  return commandNeed("mariadbd", databaseServerRequired, "TIZILIM_REQUIRE_MARIADB=1");
}

/** A MariaDB server of the test's own, durable as a ministry would run it; after `kill` it may be started again. */
export class OwnMariadb {
  private child: ChildProcess | null = null;

  private constructor(
    private readonly port: number,
    private readonly folder: string,
  ) {}

  static async open(): Promise<OwnMariadb> {
    const folder = mkdtempSync(join(tmpdir(), "tizilim-mariadb-"));
    const server = new OwnMariadb(await freePort(), folder);
    try {
      const options = ["--no-defaults", "--user=root", `--datadir=${join(folder, "data")}`, "--auth-root-authentication-method=normal", "--skip-test-db"];
      const made = spawnSync("mariadb-install-db", options, { encoding: "utf8", timeout: PATIENCE_MS });
      if (made.status !== 0) throw new Error(`mariadb-install-db ended with ${made.status ?? made.signal}:\n${made.stdout}${made.stderr}`);
      await server.start();
      return server;
    } catch (error) {
      await server.close();
      throw error;
    }
  }

  async start(): Promise<void> {
    const log = join(this.folder, "log");
    const child = spawn(
      "mariadbd",
      [
        "--no-defaults", "--user=root", `--datadir=${join(this.folder, "data")}`, `--socket=${join(this.folder, "s")}`, `--log-error=${log}`, `--port=${this.port}`,
        "--bind-address=127.0.0.1", "--innodb-flush-log-at-trx-commit=1", "--innodb-buffer-pool-size=64M",
      ],
      { stdio: "ignore" },
    );
    this.child = child;
    for (const latest = Date.now() + PATIENCE_MS; !(await this.answers()); await pause(TRY_AGAIN_MS)) {
      const hasEnded = child.exitCode !== null || child.signalCode !== null;
      if (hasEnded || Date.now() > latest) throw new Error(`mariadbd ${hasEnded ? "ended" : "does not answer"}:\n${readFileSync(log, "utf8").slice(-4_000)}`);
    }
  }

  async kill(): Promise<void> {
    const { child } = this;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  }

  /** A registry of its own on this server. */
  place(): RegistryPlace {
    const url = `mariadb://root@127.0.0.1:${this.port}/tizilim`;
    return {
      environment: { DATABASE_URL: url, DATA_DIR: join(this.folder, "registry") },
      settings: (subgraph) => {
        const settings = databaseSettings(url, this.folder, subgraph);
        if (typeof settings === "string") throw new Error(settings);
        return settings;
      },
      remove: async () => undefined,
    };
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async answers(): Promise<boolean> {
    try {
      const connection = await createConnection({ host: "127.0.0.1", port: this.port, user: "root", connectTimeout: 500 });
      await connection.query("SELECT 1");
      await connection.end();
      return true;
    } catch {
      return false;
    }
  }
}
