import { dayOf } from "@tizilim/common/pure/day";
import type { Problem } from "@tizilim/common/pure/problem";
import type { Actor } from "../domain/actor";
import { decidePublication, type PublicationClaim, type PublicationFacts } from "../domain/portal-publication";
import { proposalVisibility, readerOf } from "../domain/proposal-visibility";
import { RegisteredLines } from "../facts/registered-services.store";
import { followedNumber } from "@tizilim/common/following/followed-log.store";
import { linesOf } from "@tizilim/common/following/register-line.store";
import type { RunQuery } from "@tizilim/common/database/run-query";
import type { WorkflowWriter } from "../log/workflow-writer";
import { candidateSourcesOn } from "./candidate-sources.store";
import { keepPublications, latestPublications } from "./publication.store";

export interface PublicationAnswer {
  /** Codes of the services; none when refused. */
  readonly codes: ReadonlyArray<string>;
  readonly problems: ReadonlyArray<Problem>;
}

/** RULES-2025/24: keeps what was put out, for all of the services or for none; as many statements for thousands as for one. */
export async function confirmPublication(writer: WorkflowWriter, claim: PublicationClaim, actor: Actor): Promise<PublicationAnswer> {
  const facts = await publicationFacts(writer.query, claim, actor);
  const decision = decidePublication(claim, facts, { now: writer.at, reached: await followedNumber(writer.query, "register") });
  if ("refused" in decision) return { codes: [], problems: decision.refused };
  await keepPublications(writer, decision.published, actor.person);
  return { codes: decision.published.map(({ code }) => code), problems: [] };
}

async function publicationFacts(query: RunQuery, { codes, revision, publishedAt }: PublicationClaim, actor: Actor): Promise<Map<string, PublicationFacts>> {
  const lines = await linesOf(query, codes);
  const proposals = await candidateSourcesOn(query, codes, proposalVisibility(readerOf(actor)), publishedAt);
  const confirmed = await latestPublications(query, codes);
  const day = dayOf(new Date(publishedAt));
  return new Map([...lines].filter(([, own]) => own.length > 0).map(([code, own]) => {
    const registered = new RegisteredLines(code, own.filter(({ number }) => number <= revision));
    // A card may be put out before the day from which its entry has effect.
    const service = registered.on(day) ?? registered.on(null);
    return [code, { service, proposals: proposals.get(code) ?? [], confirmed: confirmed.get(code) ?? null }];
  }));
}
