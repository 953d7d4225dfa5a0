import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import type { RegisterLine } from "@tizilim/common/following/register-line";
import { keepLines } from "@tizilim/common/following/register-line.store";
import { registerLines, subjectsOf } from "@tizilim/common/following/register-log";
import { takeInLog } from "@tizilim/common/following/take-in-log";
import type { SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";
import type { EntityManager } from "typeorm";
import { refreshRegistryLinks } from "../link/registry-links.store";
import { refreshProviders } from "../register/known-provider.store";
import { refreshServices } from "../register/known-service.store";

/** Takes in the register's lines after a number up to the end of its log. Rejects when the catalogue does not answer. */
export function followRegister(database: RegistryDatabase, catalogue: SubgraphLink, from: number): Promise<void> {
  const ask = (since: number, limit: number) => registerLines(catalogue, "legal", since, limit);
  return takeInLog(database, { name: "register", ask, keep }, from);
}

async function keep(writer: EntityManager, lines: ReadonlyArray<RegisterLine>): Promise<void> {
  await keepLines(writer, lines);
  await refreshProviders(writer, subjectsOf(lines, "PROVIDER"));
  const services = subjectsOf(lines, "SERVICE");
  await refreshServices(writer, services);
  await refreshRegistryLinks(writer, services);
}
