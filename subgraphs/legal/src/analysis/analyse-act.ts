import { dayOf } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { candidatesOfAct, keepCandidates } from "../candidate/stored-candidate.store";
import type { StoredCandidate } from "../candidate/candidate.row";
import { carryOver, type CarriedOver, type MatchedService } from "../domain/candidate/carry-over";
import { findServices } from "../domain/finding/find-services";
import { matchFound } from "../domain/register/match-found";
import { providerNamed, type RegisterIndex } from "../domain/register/indexed-register";
import { otherDuties } from "../domain/requirement/other-duties";
import type { ActText } from "../domain/structure/act-text";
import { knownLives } from "../loading/known-lives.store";
import type { LegalWriter } from "../log/legal-writer";
import { keepAnalysis } from "./act-analysis.store";
import { detectedLinks } from "./detected-links";
import { keepDiscrepancies } from "./discrepancy.store";
import { endedServices } from "./ended-services";
import { newestTexts } from "./newest-texts.store";
import { keepDetectedLinks } from "../link/service-link.store";

/** RULES-2025/8: finds the services in the newest edition of an act and holds them against the register, as it is known here. read: texts that were read already. */
export async function analyseAct(writer: LegalWriter, act: LegalActId, register: RegisterIndex, read: ReadonlyArray<ActText>): Promise<void> {
  const { edition, texts } = await newestTexts(writer, act, read);
  if (edition === null) return;
  const services = await servicesIn(writer, act, texts, register);
  const before = await candidatesOfAct(writer, act);
  const change = writer.change("ANALYSED", act);
  const candidates = candidatesAfter(before, carryOver(before, services), { act, number: change.number, today: dayOf(writer.now) })
    .map((candidate) => ({ ...candidate, body: providerNamed(register, candidate.found.said.provider) }));
  await keepCandidates(writer, candidates);
  await keepDiscrepancies(writer, candidates, register);
  await keepDetectedLinks(writer.manager, act, detectedLinks(candidates, register), writer.recordedAt);
  await keepAnalysis(writer, { act, edition, analysedAt: change.at, findings: texts.flatMap((text) => otherDuties(text)) });
}

async function servicesIn(writer: LegalWriter, act: LegalActId, texts: ReadonlyArray<ActText>, register: RegisterIndex): Promise<MatchedService[]> {
  const record = (await knownLives(writer.manager, [act])).get(act)?.at(-1)?.record;
  const found = findServices(texts, { status: record?.status ?? "UNKNOWN", kind: record?.kind ?? "OTHER" });
  const ordered = [...found.filter(({ kind }) => kind === "INCLUDE"), ...found.filter(({ kind }) => kind === "EXCLUDE")];
  const matches = matchFound(ordered, act, register);
  const matched = ordered.map((service, place): MatchedService => ({ found: service, match: matches[place] ?? { kind: "NONE" } }));
  return [...matched, ...(await endedServices(writer, act, matched, register))];
}

function candidatesAfter(before: ReadonlyArray<StoredCandidate>, { kept, added, gone }: CarriedOver, made: { act: LegalActId; number: number; today: string }): StoredCandidate[] {
  const stood = new Map(before.map((candidate) => [candidate.id, candidate]));
  const missing = new Set(gone);
  const again = new Map(kept.map(({ id, ...service }) => [id, service]));
  return [
    ...[...stood.values()].map((candidate) => ({ ...candidate, ...(again.get(candidate.id) ?? {}), gone: again.has(candidate.id) ? false : candidate.gone || missing.has(candidate.id) })),
    ...added.map(({ found, match }, place) => ({
      id: `candidate-${made.number}-${place + 1}`, madeBy: made.number, place: place + 1, act: made.act, state: "NEW" as const, found, match, foundOn: made.today, gone: false, decision: null, version: 1, body: null,
    })),
  ];
}
