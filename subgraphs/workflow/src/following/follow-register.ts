import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import type { SubgraphLink } from "@tizilim/common/subgraph/subgraph-call";
import { askUpstream } from "./ask-upstream";
import { lockFollowed, moveFollowed } from "./followed-log.store";
import { keepLevels } from "./known-level.store";
import { refreshProviders } from "./known-provider.store";
import { refreshServices } from "./known-service.store";
import { isAbout, type LineSubject, type RegisterLine } from "./register-line";
import { keepLines } from "./register-line.store";

const LINES_AT_A_TIME = 500;
const LOG = `query ($since: Int!, $limit: Int!) {
  registerLog(since: $since, limit: $limit) { number kind subject changes { field before after } effectiveFrom recordedAt proposal { _ref } }
}`;

type SentLine = Omit<RegisterLine, "proposal"> & { readonly proposal: { readonly _ref: string } | null };

/** Takes in the register's lines after a number up to the end of its log. Rejects when the catalogue does not answer. */
export async function followRegister(database: RegistryDatabase, catalogue: SubgraphLink, from: number): Promise<void> {
  for (let since = from; ; ) {
    const { registerLog } = await askUpstream<{ registerLog: ReadonlyArray<SentLine> }>(catalogue, LOG, { since, limit: LINES_AT_A_TIME });
    const lines = registerLog.map(({ proposal, ...line }) => ({ ...line, proposal: proposal?._ref ?? null }));
    const last = lines.at(-1);
    if (last === undefined) return;
    await database.transaction((writer) => takeIn(writer, lines));
    if (lines.length < LINES_AT_A_TIME) return;
    since = last.number;
  }
}

async function takeIn(writer: Parameters<typeof keepLines>[0], sent: ReadonlyArray<RegisterLine>): Promise<void> {
  const known = await lockFollowed(writer, "register");
  const lines = sent.filter(({ number }) => number > known);
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return;
  // A gap would be a lost entry: it is asked for anew.
  if (first.number !== known + 1) return;
  await keepLines(writer, lines);
  await keepLevels(writer, lines);
  await refreshProviders(writer, subjectsOf(lines, "PROVIDER"));
  await refreshServices(writer, subjectsOf(lines, "SERVICE"));
  await moveFollowed(writer, "register", last.number);
}

function subjectsOf(lines: ReadonlyArray<RegisterLine>, subject: LineSubject): Set<string> {
  return new Set(lines.filter((line) => isAbout(line, subject)).map((line) => line.subject));
}
