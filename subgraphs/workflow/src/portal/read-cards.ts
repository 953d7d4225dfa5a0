import type { Instant } from "@tizilim/common/pure/instant";
import { portalCard, type CandidateSource, type PortalCard } from "../domain/portal-card";
import { publishedRecord, type PortalPublication } from "../domain/portal-publication";
import type { ProposalVisibility } from "../domain/proposal-visibility";
import { RegisteredLines } from "../facts/registered-services.store";
import { linesOf } from "@tizilim/common/following/register-line.store";
import type { RunQuery } from "@tizilim/common/database/run-query";
import { candidateSources, candidateSourcesKnown } from "./candidate-sources.store";
import type { CardView } from "./card-view";
import { latestPublications, publicationsOf, publicationThen } from "./publication.store";

/** A card with what is out. */
export interface ReadCard {
  readonly card: PortalCard;
  readonly published: PortalPublication | null;
}

/**
 * Cards of services at a moment; three statements. No card: the register does not have the service then, or it was
 * excluded without ever being out. Of proposals that the viewer does not see the card tells nothing.
 */
export async function readCards(query: RunQuery, codes: ReadonlyArray<string>, view: CardView, visibility: ProposalVisibility): Promise<Map<string, ReadCard>> {
  const { day, knownOn, withProposals } = view;
  const lines = await linesOf(query, codes);
  const proposals = withProposals ? await candidates(query, codes, visibility, knownOn) : NONE;
  const publishedOf = await publicationReader(query, codes, view);
  const cards = new Map<string, ReadCard>();
  for (const [code, own] of lines) {
    const service = new RegisteredLines(code, own.filter(({ recordedAt }) => knownOn === null || recordedAt <= knownOn)).on(day);
    const published = publishedOf(code);
    if (service === null || (service.record.status === "EXCLUDED" && published === null)) continue;
    cards.set(code, { card: portalCard(service, proposals.get(code) ?? [], published === null ? null : publishedRecord(published.details)), published });
  }
  return cards;
}

const NONE: ReadonlyMap<string, ReadonlyArray<CandidateSource>> = new Map();

function candidates(query: RunQuery, codes: ReadonlyArray<string>, visibility: ProposalVisibility, knownOn: Instant | null): Promise<Map<string, CandidateSource[]>> {
  return knownOn === null ? candidateSources(query, codes, visibility) : candidateSourcesKnown(query, codes, visibility, knownOn);
}

async function publicationReader(query: RunQuery, codes: ReadonlyArray<string>, view: CardView): Promise<(code: string) => PortalPublication | null> {
  if (view.knownOn === null && view.withProposals) {
    const latest = await latestPublications(query, codes);
    return (code) => latest.get(code) ?? null;
  }
  const all = await publicationsOf(query, codes);
  return (code) => publicationThen(all.get(code) ?? [], view);
}
