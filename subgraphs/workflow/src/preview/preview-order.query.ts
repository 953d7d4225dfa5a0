import { badInput } from "@tizilim/common/graphql/registry-error";
import { requireAuthority } from "@tizilim/common/graphql/require-authority";
import { DateScalar } from "@tizilim/common/graphql/scalars";
import type { Day } from "@tizilim/common/pure/day";
import type { Viewer } from "@tizilim/common/identity/viewer";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { WorkflowContext } from "../context";
import { maySee, readScope } from "../domain/authority";
import { MOST_IN_AN_ORDER } from "../domain/register-order";
import type { StoredProposal } from "../proposal/proposal.row";
import { storedProposals } from "../proposal/stored-proposal.store";
import { visibleOf } from "../proposal/visible-of";
import { ProposalPreview, proposalPreview } from "./proposal-preview.type";
import { previewedProposals } from "./previewed-proposals";

@Resolver()
export class PreviewOrderQuery {
  @Query(() => [ProposalPreview], {
    nullable: true,
    description:
      "What one order over these proposals would do, in the sequence in which they would be entered, whatever order the ids come in. " +
      "For those who review proposals, and for a body of its own; an id of something that the viewer may not see is an id of nothing.",
  })
  async previewOrder(
    @Ctx() context: WorkflowContext,
    @Arg("proposals", () => [ID], { description: `Ids of proposals, ${MOST_IN_AN_ORDER} at most.` }) ids: string[],
    @Arg("effectiveFrom", () => DateScalar, { description: "The day from which the order would have effect." }) effectiveFrom: Day,
  ): Promise<ProposalPreview[]> {
    const { subject: person, roles, body } = requireAuthority(context.viewer, () => seesPreviews(context.viewer), "previewOrder");
    requireSet(ids);
    const { acts: actsAreFresh } = await context.fresh();
    const stored = await storedProposals(context.query, ids);
    const proposals = ids.map((id) => requireSeen(context.viewer, id, stored.get(id)));
    const scheme = await context.house.codeSchemes.on(effectiveFrom);
    const { lines, revision } = await previewedProposals(context.query, proposals, { actor: { person, roles, body }, today: context.today, effectiveFrom, actsAreFresh, scheme });
    const views = await Promise.all(lines.map((line) => context.proposals.load(line.proposal)));
    return lines.flatMap((line, at) => {
      const view = views[at] ?? null;
      return view === null ? [] : [proposalPreview(view, line, revision)];
    });
  }
}

function seesPreviews(viewer: Viewer): boolean {
  const { everyBody, ownBody } = readScope(viewer, "PREVIEW");
  return everyBody || ownBody !== null;
}

function requireSet(ids: ReadonlyArray<string>): void {
  if (ids.length === 0 || ids.length > MOST_IN_AN_ORDER) throw badInput("proposals", `has 1 to ${MOST_IN_AN_ORDER} ids, got ${ids.length}`);
  const twice = ids.find((id, at) => ids.indexOf(id) < at);
  if (twice !== undefined) throw badInput("proposals", `names each proposal once, got ${twice.slice(0, 64)} twice`);
}

function requireSeen(viewer: Viewer, id: string, proposal: StoredProposal | undefined): StoredProposal {
  if (proposal === undefined || !maySee(viewer, { thing: "PREVIEW", proposal: visibleOf(proposal) })) throw badInput("proposals", `names proposals that there are, got ${id.slice(0, 64)}`);
  return proposal;
}
