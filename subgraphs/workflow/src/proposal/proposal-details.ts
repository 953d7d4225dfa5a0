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
import { proposalsThen, type ProposalThen } from "./known-proposals.store";
import { proposalEvents } from "./proposal-events.store";
import { proposalFindings } from "./proposal-findings";
import { momentOfProposal, parseProposalId } from "./proposal-moment";
import { proposalPreviews, type LonePreview } from "./proposal-previews";
import type { StoredProposal } from "./proposal.row";
import { storedProposals } from "./stored-proposal.store";

/** A proposal as it is, or as it stood. */
export type ReadState = Omit<StoredProposal, "createdAt">;

export interface DetailTerms {
  readonly today: Day;
  readonly codeSchemes: CodeSchemes;
  fresh(): Promise<Freshness>;
}

/**
 * What of a proposal stands in no column of its row, read when a field asks for it and for all proposals of a request
 * together; by its id, that of a view too. Whoever asks has seen the proposal by the rule already. Made per request.
 */
export class ProposalDetails {
  readonly stored: DataLoader<string, ReadState>;
  private readonly then: DataLoader<string, ProposalThen | null>;
  readonly events: DataLoader<string, ReadonlyArray<ProposalEvent>>;
  readonly conclusions: DataLoader<string, Conclusion | null>;
  readonly services: DataLoader<string, RegisteredLines | null>;
  readonly findings: DataLoader<string, ReadonlyArray<Finding>>;
  readonly previews: DataLoader<string, LonePreview>;

  constructor(query: RunQuery, terms: DetailTerms) {
    this.then = new DataLoader((ids) => proposalsThen(query, ids.map((id) => ({ id: parseProposalId(id)?.id ?? id, asOf: momentOfProposal(id) }))));
    this.stored = this.byMoment((ids) => storedProposals(query, ids), ({ stored }) => stored);
    this.events = this.byMoment((ids) => proposalEvents(query, ids), ({ events }) => events);
    this.conclusions = new DataLoader(async (ids) => conclusionsThen(ids, await conclusionsOf(query, ids.map((id) => parseProposalId(id)?.id ?? id))));
    this.services = new DataLoader(async (codes) => orNull(codes, await registeredServices(query, codes)));
    this.findings = new DataLoader(async (ids) => proposalFindings(query, await this.allStored(query, ids), await factsTerms(terms)));
    this.previews = new DataLoader(async (ids) => {
      const proposals = await this.allStored(query, ids);
      return proposalPreviews(query, proposals, { ...(await factsTerms(terms)), scheme: await terms.codeSchemes.on(terms.today) });
    });
  }

  /** After a change in the same request. */
  forget(): void {
    for (const loader of [this.then, this.stored, this.events, this.conclusions, this.services, this.findings, this.previews]) loader.clearAll();
  }

  /** Of proposals as they are by one statement, of those of other moments from their events. */
  private byMoment<V>(present: (ids: ReadonlyArray<string>) => Promise<ReadonlyMap<string, V>>, then: (proposal: ProposalThen) => V): DataLoader<string, V> {
    return new DataLoader(async (ids) => {
      const found = new Map(await present(ids.filter((id) => momentOfProposal(id).knownOn === null)));
      const past = ids.filter((id) => momentOfProposal(id).knownOn !== null);
      for (const [place, proposal] of (await this.then.loadMany(past)).entries()) {
        if (proposal instanceof Error) throw proposal;
        if (proposal !== null) found.set(past[place] ?? "", then(proposal));
      }
      return inOrder(ids, found);
    });
  }

  private async allStored(query: RunQuery, ids: ReadonlyArray<string>): Promise<StoredProposal[]> {
    const stored = await storedProposals(query, ids);
    return inOrder(ids, stored).map((proposal) => {
      if (proposal instanceof Error) throw proposal;
      return proposal;
    });
  }
}

async function factsTerms({ today, fresh }: DetailTerms): Promise<{ readonly today: Day; readonly actsAreFresh: boolean }> {
  return { today, actsAreFresh: (await fresh()).acts };
}

/** A conclusion is known from its issue on, and its sending from when it was sent. */
function conclusionsThen(ids: ReadonlyArray<string>, found: ReadonlyMap<string, Conclusion>): Array<Conclusion | null> {
  return ids.map((id) => {
    const { knownOn } = momentOfProposal(id);
    const conclusion = found.get(parseProposalId(id)?.id ?? id) ?? null;
    return conclusion === null || knownOn === null || conclusion.sentAt === null || conclusion.sentAt <= knownOn ? conclusion : { ...conclusion, sentAt: null };
  });
}

function inOrder<V>(ids: ReadonlyArray<string>, found: ReadonlyMap<string, V>): Array<V | Error> {
  return ids.map((id) => found.get(id) ?? new Error(`${id} is not there`));
}

function orNull<V>(ids: ReadonlyArray<string>, found: ReadonlyMap<string, V>): Array<V | null> {
  return ids.map((id) => found.get(id) ?? null);
}
