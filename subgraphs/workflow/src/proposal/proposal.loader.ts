import { and, oneOf } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import type { Reference } from "@tizilim/common/pure/as-of";
import type { Instant } from "@tizilim/common/pure/instant";
import DataLoader from "dataloader";
import type { ProposalVisibility } from "../domain/proposal-visibility";
import type { PeriodDesk } from "../period/period-desk";
import { visibleThroughout } from "./known-proposals.store";
import { parseProposalId } from "./proposal-moment";
import { PROPOSAL_COLUMNS, proposalView, type ReadProposal } from "./proposal-view";
import type { ProposalValue } from "./proposal.type";
import { visibleProposals } from "./visible-proposals";

export type ProposalLoader = DataLoader<string, ProposalValue | null>;
type KnownProposal = ReadProposal & { readonly knownFrom: Instant; readonly knownTo: Instant };

/**
 * Proposals by id, that of a view too; null alike for one that is not there and for one that the viewer may not see. A statement for those as they
 * are, and one for those of whatever moments.
 */
export function proposalLoader(reader: Reader, visibility: ProposalVisibility, periods: PeriodDesk): ProposalLoader {
  return new DataLoader(async (ids) => {
    const references = ids.map(parseProposalId);
    const [now, then] = [true, false].map((isNow) => references.flatMap((each) => (each !== null && (each.asOf.knownOn === null) === isNow ? [each.id] : [])));
    const present = new Map((await presentRows(reader, visibility, now ?? [])).map((row) => [row.id, row]));
    const known = await knownRows(reader, visibility, then ?? []);
    return references.map((reference) => {
      const row = reference === null ? undefined : reference.asOf.knownOn === null ? present.get(reference.id) : known.find((each) => isOf(each, reference));
      return row === undefined || reference === null ? null : proposalView(row, periods, reference.asOf);
    });
  });
}

async function presentRows(reader: Reader, visibility: ProposalVisibility, ids: ReadonlyArray<string>): Promise<ReadProposal[]> {
  if (ids.length === 0) return [];
  const condition = and([oneOf("id", ids), visibleProposals(visibility)]);
  return reader.rows<ReadProposal>(`SELECT ${PROPOSAL_COLUMNS} FROM proposal WHERE ${condition.sql}`, condition.parameters);
}

async function knownRows(reader: Reader, visibility: ProposalVisibility, ids: ReadonlyArray<string>): Promise<KnownProposal[]> {
  if (ids.length === 0) return [];
  const condition = and([oneOf("id", [...new Set(ids)]), visibleThroughout(visibility)]);
  return reader.rows<KnownProposal>(`SELECT ${PROPOSAL_COLUMNS}, knownFrom, knownTo FROM known_proposal WHERE ${condition.sql}`, condition.parameters);
}

function isOf({ id, knownFrom, knownTo }: KnownProposal, { id: named, asOf: { knownOn } }: Reference): boolean {
  return id === named && knownOn !== null && knownFrom <= knownOn && knownOn < knownTo;
}
