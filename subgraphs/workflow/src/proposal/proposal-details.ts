import type { Day } from "@tizilim/common/pure/day";
import DataLoader from "dataloader";
import type { Conclusion } from "../domain/conclusion";
import type { Finding } from "../domain/finding";
import type { ProposalEvent } from "../domain/proposal-event";
import { registeredServices, type RegisteredLines } from "../facts/registered-services.store";
import type { CodeSchemes } from "../following/code-schemes";
import type { Freshness } from "../following/follower";
import type { RunQuery } from "@tizilim/common/database/run-query";
import { conclusionsOf } from "./conclusion.store";
import { proposalEvents } from "./proposal-events.store";
import { proposalFindings } from "./proposal-findings";
import { proposalPreviews, type LonePreview } from "./proposal-previews";
import type { StoredProposal } from "./proposal.row";
import { storedProposals } from "./stored-proposal.store";

export interface DetailTerms {
  readonly today: Day;
  readonly codeSchemes: CodeSchemes;
  fresh(): Promise<Freshness>;
}

/**
 * What of a proposal stands in no column of its row, read when a field asks for it and for all proposals of a request
 * together. Whoever asks has seen the proposal by the rule already. Made per request.
 */
export class ProposalDetails {
  readonly stored: DataLoader<string, StoredProposal>;
  readonly events: DataLoader<string, ReadonlyArray<ProposalEvent>>;
  readonly conclusions: DataLoader<string, Conclusion | null>;
  readonly services: DataLoader<string, RegisteredLines | null>;
  readonly findings: DataLoader<string, ReadonlyArray<Finding>>;
  readonly previews: DataLoader<string, LonePreview>;

  constructor(query: RunQuery, terms: DetailTerms) {
    this.stored = new DataLoader(async (ids) => inOrder(ids, await storedProposals(query, ids)));
    this.events = new DataLoader(async (ids) => inOrder(ids, await proposalEvents(query, ids)));
    this.conclusions = new DataLoader(async (ids) => orNull(ids, await conclusionsOf(query, ids)));
    this.services = new DataLoader(async (codes) => orNull(codes, await registeredServices(query, codes)));
    this.findings = new DataLoader(async (ids) => proposalFindings(query, await this.allStored(ids), await factsTerms(terms)));
    this.previews = new DataLoader(async (ids) => {
      const proposals = await this.allStored(ids);
      return proposalPreviews(query, proposals, { ...(await factsTerms(terms)), scheme: await terms.codeSchemes.on(terms.today) });
    });
  }

  /** After a change in the same request. */
  forget(): void {
    for (const loader of [this.stored, this.events, this.conclusions, this.services, this.findings, this.previews]) loader.clearAll();
  }

  private async allStored(ids: ReadonlyArray<string>): Promise<StoredProposal[]> {
    const loaded = await this.stored.loadMany(ids);
    return loaded.map((proposal) => {
      if (proposal instanceof Error) throw proposal;
      return proposal;
    });
  }
}

async function factsTerms({ today, fresh }: DetailTerms): Promise<{ readonly today: Day; readonly actsAreFresh: boolean }> {
  return { today, actsAreFresh: (await fresh()).acts };
}

function inOrder<V>(ids: ReadonlyArray<string>, found: ReadonlyMap<string, V>): Array<V | Error> {
  return ids.map((id) => found.get(id) ?? new Error(`${id} is not there`));
}

function orNull<V>(ids: ReadonlyArray<string>, found: ReadonlyMap<string, V>): Array<V | null> {
  return ids.map((id) => found.get(id) ?? null);
}
