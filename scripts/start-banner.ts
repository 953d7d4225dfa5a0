import type { RegistryConfig } from "./config";

const FIRST_QUERY = "{ services(first: 3) { nodes { code name { kk ru } provider { name { ru } } governingAct { title { ru } } } } }";

/** Asks the registry that the banner is about; the data, or nothing. */
export type AskRegistry = (query: string) => Promise<Readonly<Record<string, unknown>> | null | undefined>;

/** What whoever starts the registry wants to see first: where it is, what is in it, and a query to try. `took`: milliseconds. */
export async function startBanner(port: number, ask: AskRegistry, config: RegistryConfig, took: number): Promise<string> {
  const data = await ask("{ registry { serviceCount dataset { kind name { kk ru } } } }");
  const registry = data?.["registry"] as { serviceCount: number; dataset: { kind: string; name: { kk: string; ru: string } } };
  const clock = config.clockSetting === null ? [] : [`  clock      CLOCK=${config.clockSetting}: now is ${config.clock.now().toISOString()} (for tests only)`];
  return [
    "",
    "Tizilim · мемлекеттік көрсетілетін қызметтер тізілімі · реестр государственных услуг",
    `  explorer   http://localhost:${port}/`,
    `  GraphQL    http://localhost:${port}/graphql`,
    `  schema     http://localhost:${port}/docs/schema/`,
    `  services   ${registry.serviceCount} in force (${registry.dataset.kind}: ${registry.dataset.name.kk} · ${registry.dataset.name.ru})`,
    `  database   ${config.databases.catalogue.engine}${config.databases.catalogue.engine === "libsql" ? ` in ${config.dataDir}` : ""}`,
    ...clock,
    `  ready in   ${(took / 1000).toFixed(1)} s`,
    "",
    "Try:",
    `  curl -s http://localhost:${port}/graphql -H 'content-type: application/json' \\`,
    `    -d '{"query":"${FIRST_QUERY}"}'`,
    "",
    "",
  ].join("\n");
}
