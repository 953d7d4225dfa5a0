import { FieldChangeType } from "@tizilim/common/graphql/field-change.type";
import { FindingType } from "@tizilim/common/graphql/finding.type";
import { ServiceCodeScalar } from "@tizilim/common/graphql/service-code.scalar";
import { Field, Int, ObjectType } from "type-graphql";
import type { FieldChange } from "../domain/field-changes";
import type { Finding } from "../domain/finding";
import { Proposal } from "../proposal/proposal.type";

@ObjectType("ProposalPreview", { description: "What entering a proposal would do to the register, over its newest entry that is known here.", simpleResolvers: true })
export class ProposalPreview {
  @Field(() => Proposal, { description: "The proposal." })
  proposal!: Proposal;

  @Field(() => ServiceCodeScalar, { nullable: true, description: "The service's code; of an inclusion provisional until the order that holds it is entered, null where none can be given." })
  code!: string | null;

  @Field(() => [FieldChangeType], { description: "The record field by field, as the register's entry will tell it." })
  changes!: ReadonlyArray<FieldChange>;

  @Field(() => [FieldChangeType], { description: "Of these, the six details that stand on the portal (norms 27-32)." })
  portalChanges!: ReadonlyArray<FieldChange>;

  @Field(() => [FindingType], { description: "What stands in the way or falls short; an ERROR would refuse the whole order." })
  findings!: ReadonlyArray<Finding>;

  @Field(() => Int, { nullable: true, description: "Number of the service's last entry; null where there is no service yet." })
  baseEntry!: number | null;

  @Field(() => Int, { description: "The register's revision that it was made over: what expectedRevision of enterProposals is compared with." })
  revision!: number;
}

export function proposalPreview(proposal: Proposal, { code, changes, portalChanges, findings, baseEntry }: Omit<ProposalPreview, "proposal" | "revision">, revision: number): ProposalPreview {
  return { proposal, code, changes, portalChanges, findings, baseEntry, revision };
}
