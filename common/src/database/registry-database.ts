import { DataSource, type DataSourceOptions, type EntityManager, type EntitySchema, type MigrationInterface } from "typeorm";
import type { DatabaseSettings } from "./database-settings";
import { ensureSchema, mysqlSource } from "./mysql-source";
import { fileFailure, sqliteSource } from "./sqlite-source";
import { StatementCounter } from "./statement-counter";
import { WriteQueue } from "./write-queue";

type Class<T> = new (...parameters: never[]) => T;

export interface DatabaseParts {
  readonly entities: ReadonlyArray<Class<object> | EntitySchema>;
  readonly migrations: ReadonlyArray<Class<MigrationInterface>>;
}

/** Tables of one subgraph. Readers see committed states only; writers go through `transaction`. */
export interface RegistryDatabase {
  readonly engine: DatabaseSettings["engine"];
  readonly reader: EntityManager;
  readonly statements: StatementCounter;
  transaction<T>(work: (writer: EntityManager) => Promise<T>): Promise<T>;
  /** `told` is called after each commit of this process; returns how to stop. */
  onCommit(told: () => void): () => void;
  /** Throws when a row cannot be written. */
  checkWritable(): Promise<void>;
  pendingMigrations(): Promise<boolean>;
  close(): Promise<void>;
}

/** Opens the database, brings it up to the newest migration, and never synchronises the schema otherwise. */
export async function openDatabase(settings: DatabaseSettings, parts: DatabaseParts): Promise<RegistryDatabase> {
  const statements = new StatementCounter();
  if (settings.engine !== "libsql") await ensureSchema(settings);
  const common = {
    entities: [...parts.entities],
    migrations: [...parts.migrations],
    migrationsTransactionMode: "each",
    synchronize: false,
  } as const;
  const options = (): DataSourceOptions =>
    Object.assign(settings.engine === "libsql" ? sqliteSource(settings.file, statements) : mysqlSource(settings, statements), common);

  const writer = await new DataSource(options()).initialize().catch((error: unknown) => {
    throw settings.engine === "libsql" ? fileFailure(error, settings.file) : error;
  });
  await migrate(writer, settings.engine);
  // An embedded connection sees its own uncommitted rows, so readers have one apart.
  const reader = settings.engine === "libsql" ? await new DataSource(options()).initialize() : writer;
  // On a server too: writers wait for one log head, and each that waited there would hold a connection that readers need.
  const queue = new WriteQueue();
  const listeners = new Set<() => void>();
  return {
    engine: settings.engine,
    reader: reader.manager,
    statements,
    transaction: async (work) => {
      const result = await queue.run(() => writer.transaction(work));
      for (const told of listeners) told();
      return result;
    },
    onCommit: (told) => {
      listeners.add(told);
      return () => void listeners.delete(told);
    },
    checkWritable: async () => {
      await writer.query("UPDATE heartbeat SET beat = beat + 1 WHERE id = 1");
    },
    pendingMigrations: () => writer.showMigrations(),
    close: async () => {
      if (reader !== writer) await reader.destroy();
      await writer.destroy();
    },
  };
}

/** Two processes may start at once on one server: the second waits until the first has migrated. */
async function migrate(source: DataSource, engine: DatabaseSettings["engine"]): Promise<void> {
  if (engine === "libsql") {
    await source.runMigrations();
    return;
  }
  const runner = source.createQueryRunner();
  try {
    await runner.query("SELECT GET_LOCK('tizilim_migrations', 60)");
    await source.runMigrations();
  } finally {
    await runner.query("SELECT RELEASE_LOCK('tizilim_migrations')");
    await runner.release();
  }
}
