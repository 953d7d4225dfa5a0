import { oneOf } from "@tizilim/common/database/keyset";
import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import { queryWithin } from "@tizilim/common/database/run-query";
import { followedNumber } from "@tizilim/common/following/followed-log.store";
import { canonicalJson } from "@tizilim/common/pure/canonical-json";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { codeOf } from "../domain/candidate/candidate";
import type { StoredCandidate } from "../candidate/candidate.row";
import { keepCandidates, storedCandidates } from "../candidate/stored-candidate.store";
import { keepDetectedLinks } from "../link/service-link.store";
import { matchFound } from "../domain/register/match-found";
import type { RegisterIndex } from "../domain/register/indexed-register";
import { LegalWriter } from "../log/legal-writer";
import type { RegisterShelf } from "../register/register-shelf";
import { detectedLinks } from "./detected-links";
import { keepDiscrepancies } from "./discrepancy.store";

/** Brings candidates up to date with what changed in the register since the last time: only those that a changed service touches. */
export class RegisterUpkeep {
  private running: Promise<void> | null = null;

  constructor(
    private readonly database: RegistryDatabase,
    private readonly register: RegisterShelf,
  ) {}

  /** Resolves when the candidates are held against everything of the register that is known here. */
  run(now: Date): Promise<void> {
    this.running = (this.running ?? Promise.resolve()).catch(() => undefined).then(() => this.round(now));
    return this.running;
  }

  private async round(now: Date): Promise<void> {
    const query = queryWithin(this.database.reader);
    const [row] = await query<{ number: number }>("SELECT number FROM followed_log WHERE name = 'matches'");
    const to = await followedNumber(query, "register");
    if ((row?.number ?? 0) >= to) return;
    const register = await this.register.read();
    await LegalWriter.write(this.database, now, (writer) => holdAgainst(writer, register, to));
  }
}

async function holdAgainst(writer: LegalWriter, register: RegisterIndex, to: number): Promise<void> {
  const [row] = await writer.query<{ number: number }>("SELECT number FROM followed_log WHERE name = 'matches'");
  const from = row?.number ?? 0;
  if (from >= to) return;
  const codes = await changedServices(writer, from, to);
  const acts = await touchedActs(writer, codes, register);
  const touched = acts.length === 0 ? [] : await storedCandidates(writer, oneOf("actId", acts));
  for (const act of acts) await holdAct(writer, act, touched.filter((candidate) => candidate.act === act && !candidate.gone), register, codes);
  await writer.query("UPDATE followed_log SET number = ? WHERE name = 'matches'", [to]);
}

async function changedServices(writer: LegalWriter, from: number, to: number): Promise<ReadonlySet<string>> {
  const rows = await writer.query<{ code: string }>(
    "SELECT DISTINCT subject AS code FROM register_line WHERE number > ? AND number <= ? AND kind LIKE 'SERVICE%' " +
      "UNION SELECT s.code FROM known_service s WHERE s.provider IN (SELECT subject FROM register_line WHERE number > ? AND number <= ? AND kind LIKE 'PROVIDER%')",
    [from, to, from, to],
  );
  return new Set(rows.map(({ code }) => code));
}

/** More services than one statement can name, as after the first look at a large register: then every act is looked at. */
const MOST_NAMED = 5_000;

/** Acts with a candidate that one of the services is, that they govern, or that nothing answered to so far. */
async function touchedActs(writer: LegalWriter, codes: ReadonlySet<string>, register: RegisterIndex): Promise<LegalActId[]> {
  if (codes.size > MOST_NAMED) return (await writer.query<{ actId: LegalActId }>("SELECT DISTINCT actId FROM act_candidate WHERE gone = 0")).map(({ actId }) => actId);
  const named = oneOf("code", [...codes]);
  const governing = oneOf("actId", [...new Set([...codes].flatMap((code) => register.byCode.get(code)?.service.governingAct ?? []))]);
  const rows = await writer.query<{ actId: LegalActId }>(
    `SELECT DISTINCT actId FROM act_candidate WHERE gone = 0 AND (${named.sql} OR ${governing.sql} OR matched <> 'ONE')`,
    [...named.parameters, ...governing.parameters],
  );
  return rows.map(({ actId }) => actId);
}

async function holdAct(writer: LegalWriter, act: LegalActId, candidates: ReadonlyArray<StoredCandidate>, register: RegisterIndex, codes: ReadonlySet<string>): Promise<void> {
  const matches = matchesOf(act, candidates, register);
  const after = candidates.map((candidate, place) => ({ ...candidate, match: matches[place] ?? candidate.match }));
  const moved = after.filter((candidate, place) => canonicalJson(candidate.match) !== canonicalJson(candidates[place]?.match));
  const paired = after.filter((candidate) => moved.includes(candidate) || codes.has(codeOf(candidate) ?? ""));
  if (paired.length === 0) return;
  await keepCandidates(writer, moved);
  await keepDiscrepancies(writer, paired, register);
  await keepDetectedLinks(writer.manager, act, detectedLinks(after, register), writer.recordedAt);
  writer.change("ANALYSED", act);
}

function matchesOf(act: LegalActId, candidates: ReadonlyArray<StoredCandidate>, register: RegisterIndex): StoredCandidate["match"][] {
  const matches = matchFound(candidates.map(({ found }) => found), act, register);
  return candidates.map((candidate, place) => (candidate.found.key.startsWith("code:") ? candidate.match : (matches[place] ?? candidate.match)));
}
