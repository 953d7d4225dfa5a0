import type { Day } from "@tizilim/common/pure/day";
import type { ProposalContent } from "../domain/proposal";
import type { SubmissionFacts } from "../domain/submission-facts";
import type { RunQuery } from "@tizilim/common/database/run-query";
import { knownActs } from "./known-acts.store";
import { knownProviders } from "./known-providers.store";
import { openProposals } from "./open-proposals.store";
import { registeredServices, type RegisteredLines } from "./registered-services.store";
import { sectionsOf } from "./sections-of.store";

/** A proposal, or what one would be, that facts are asked for. */
export interface FactsSubject {
  /** Null for one that is not stored yet. */
  readonly id: string | null;
  readonly content: ProposalContent;
  readonly baseEntry: number | null;
}

export interface FactsTerms {
  /** The day whose acts count. */
  readonly today: Day;
  /** The day on which the register's records are taken; null: the last that is known of each service. */
  readonly effectiveFrom: Day | null;
  /** Whether an act that is not known is known not to be there. */
  readonly actsAreFresh: boolean;
}

/** Each of the subjects, in their order, with what the rules of submission look at; five statements however many there are. */
export async function submissionFacts<S extends FactsSubject>(query: RunQuery, subjects: ReadonlyArray<S>, terms: FactsTerms): Promise<Array<S & { readonly facts: SubmissionFacts }>> {
  const contents = subjects.map(({ content }) => content);
  const services = await registeredServices(query, contents.flatMap(({ code, draft }) => [code, draft.replaces ?? null]));
  const sectionOf = await sectionsOf(query, contents.map(({ draft }) => draft.subsection));
  const providers = await knownProviders(query, contents.flatMap(({ draft }) => [draft.provider, draft.responsibleBody]));
  const actIds = contents.flatMap(({ code, legalBasis, draft }) => [legalBasis, draft.governingAct, standing(services, code, terms)?.record.governingAct]);
  const acts = await knownActs(query, actIds, terms);
  const open = await openProposals(query, contents);
  return subjects.map((subject) => {
    const { id, content, baseEntry } = subject;
    const facts = {
      service: standing(services, content.code, terms),
      base: content.code === null || baseEntry === null ? null : (services.get(content.code)?.after(baseEntry) ?? null),
      replaced: standing(services, content.draft.replaces ?? null, terms),
      sectionOf,
      providers,
      acts,
      openProposals: open.filter((other) => other.id !== id),
    };
    return { ...subject, facts };
  });
}

function standing(services: ReadonlyMap<string, RegisteredLines>, code: string | null, { effectiveFrom }: FactsTerms): SubmissionFacts["service"] {
  return code === null ? null : (services.get(code)?.on(effectiveFrom) ?? null);
}
