import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import type { SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";
import type { EntityManager } from "typeorm";
import { askUpstream } from "./ask-upstream";
import { keepLevels } from "./known-level.store";
import { refreshProviders } from "./known-provider.store";
import { refreshServices } from "./known-service.store";
import { isAbout, type LineSubject, type RegisterLine } from "./register-line";
import { keepLines } from "./register-line.store";
import { takeInLog } from "./take-in-log";

const LOG = `query ($since: Int!, $limit: Int!) {
  registerLog(since: $since, limit: $limit) { number kind subject changes { field before after } effectiveFrom recordedAt proposal { _ref } }
}`;

type SentLine = Omit<RegisterLine, "proposal"> & { readonly proposal: { readonly _ref: string } | null };

/** Takes in the register's lines after a number up to the end of its log. Rejects when the catalogue does not answer. */
export function followRegister(database: RegistryDatabase, catalogue: SubgraphLink, from: number): Promise<void> {
  const ask = async (since: number, limit: number) => {
    const { registerLog } = await askUpstream<{ registerLog: ReadonlyArray<SentLine> }>(catalogue, LOG, { since, limit });
    return registerLog.map(({ proposal, ...line }) => ({ ...line, proposal: proposal?._ref ?? null }));
  };
  return takeInLog(database, { name: "register", ask, keep }, from);
}

async function keep(writer: EntityManager, lines: ReadonlyArray<RegisterLine>): Promise<void> {
  await keepLines(writer, lines);
  await keepLevels(writer, lines);
  await refreshProviders(writer, subjectsOf(lines, "PROVIDER"));
  await refreshServices(writer, subjectsOf(lines, "SERVICE"));
}

function subjectsOf(lines: ReadonlyArray<RegisterLine>, subject: LineSubject): Set<string> {
  return new Set(lines.filter((line) => isAbout(line, subject)).map((line) => line.subject));
}
