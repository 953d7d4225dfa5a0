import { NodeType } from "@tizilim/common/graphql/node.type";
import { ServiceCategoryEnum } from "@tizilim/common/graphql/service-enums";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import type { ProposalCategory, ProposalKind, ProposalStatus } from "../domain/proposal";
import { ReportingPeriod } from "../period/reporting-period.type";
import { ProviderStub } from "../references/provider.stub";
import { RegisterEntryStub } from "../references/register-entry.stub";
import { ServiceStub } from "../references/service.stub";
import { ProposalKindEnum } from "./proposal-kind.enum";
import { ProposalStatusEnum } from "./proposal-status.enum";

@Directive('@key(fields: "_ref")')
@ObjectType("Proposal", {
  description:
    "A proposal to change the register. Entered and rejected ones are public; others are seen by their own body, and by the " +
    "reviewing bodies once handed in; a draft also by whoever wrote it, while nobody else has. Whoever may not see a proposal finds nothing of it, not even in counts.",
  implements: NodeType,
  simpleResolvers: true,
})
export class Proposal {
  readonly __typename!: "Proposal";

  @Directive("@inaccessible")
  @Field(() => ID, { name: "_ref", description: "Key between subgraphs: the id." })
  _ref!: string;

  @Field(() => ID, { description: "Unique over all types." })
  id!: string;

  @Field(() => ProposalKindEnum, { description: "What it asks for." })
  kind!: ProposalKind;

  @Field(() => ServiceCategoryEnum, { description: "Of which of the two parts of its body's proposals it is (norm 15)." })
  category!: ProposalCategory;

  @Field(() => ProposalStatusEnum, { description: "How far it has come." })
  status!: ProposalStatus;

  @Field(() => ReportingPeriod, { description: "The period that it counts for." })
  period!: ReportingPeriod;

  @Field(() => ProviderStub, { nullable: true, description: "Whose proposal it is." })
  body!: ProviderStub;

  @Field(() => ServiceStub, { nullable: true, description: "The service that it is about; of an inclusion null until it is entered." })
  service!: ServiceStub | null;

  @Field(() => RegisterEntryStub, { nullable: true, description: "The entry of the register that it became." })
  entry!: RegisterEntryStub | null;

  @Field(() => Int, { description: "Grows with every change: what expectedVersion is compared with." })
  version!: number;
}

export interface ProposalValue extends Proposal {
  /** Id of the order that holds it or entered it. */
  readonly orderId: string | null;
}
