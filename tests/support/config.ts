/** Where Chromium stands; Debian's place by default. */
export const chromiumPath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** In CI a missing browser is a failure. */
export const browserRequired = process.env.TIZILIM_REQUIRE_BROWSER === "1";

/** `mariadb://user:password@host:port` or `mysql://…`, without a path: every test file makes schemas of its own. */
export const testDatabaseUrl = process.env.TEST_DATABASE_URL ?? "mariadb://root@127.0.0.1:3306";

/** In CI a missing database server is a failure. */
export const databaseServerRequired = process.env.TIZILIM_REQUIRE_MARIADB === "1";

/** A NATS server with JetStream; every test file makes streams of its own. */
export const testNatsUrl = process.env.TEST_NATS_URL ?? "nats://127.0.0.1:4222";

/** In CI a missing NATS server, or program, is a failure. */
export const natsRequired = process.env.TIZILIM_REQUIRE_NATS === "1";

/** `npm run prove`: tests that have a long form run in it. */
export const proves = process.env.TIZILIM_PROVE === "1";

/** Set by CI: python3 and curl, which run clients' samples, must be there. */
export const commandsRequired = process.env.TIZILIM_REQUIRE_COMMANDS === "1";

/** Of the processes that run test files beside one another, this one. */
export const testWorker = Number(process.env.JEST_WORKER_ID ?? 1);
