import { KeyedInput } from "@tizilim/common/graphql/keyed.input";
import { LegalActIdScalar } from "@tizilim/common/graphql/legal-act-id.scalar";
import { LocalizedTextInputType } from "@tizilim/common/graphql/localized-text.type";
import { ServiceCodeScalar } from "@tizilim/common/graphql/service-code.scalar";
import { ServiceCategoryEnum } from "@tizilim/common/graphql/service-enums";
import { Field, ID, InputType, Int } from "type-graphql";
import type { ProposalCategory, ProposalKind } from "../../domain/proposal";
import { ProposalKindEnum } from "../proposal-kind.enum";
import { CriterionStatementInput } from "./criterion-statement.input";
import { ServiceDraftInput } from "./service-draft.input";
import { EXPECTED_VERSION, PROPOSAL_ID } from "./versioned.input";

/** What of a proposal can be written as long as it is a draft. */
@InputType()
abstract class WrittenInput extends KeyedInput {
  @Field(() => ServiceDraftInput, { nullable: true, description: "Fields of the record that it sets. What draft leaves out stays as it is; null names no field any more." })
  draft?: ServiceDraftInput | null;

  @Field(() => LocalizedTextInputType, { nullable: true, description: "Why the register should change (norm 9)." })
  justification?: LocalizedTextInputType | null;

  @Field(() => LegalActIdScalar, { nullable: true, description: "The act that it rests on (norm 8)." })
  legalBasis?: string | null;

  @Field(() => [CriterionStatementInput], { nullable: true, description: "Of a socially significant service: each of the four criteria with its evidence (norms 19 to 23)." })
  criteria?: CriterionStatementInput[] | null;
}

@InputType("CreateProposalInput", { description: "A new draft, as incomplete as one likes." })
export class CreateProposalInput extends WrittenInput {
  @Field(() => ProposalKindEnum, { description: "What it asks for." })
  kind!: ProposalKind;

  @Field(() => ServiceCategoryEnum, { description: "Of which of the two parts of the body's proposals it is (norm 15)." })
  category!: ProposalCategory;

  @Field(() => ID, { description: "The body whose proposal it is, the writer's own: the id of a provider." })
  body!: string;

  @Field(() => ServiceCodeScalar, { nullable: true, description: "The service to amend or exclude; none to include one." })
  code?: string | null;
}

@InputType("UpdateProposalInput", { description: "What of a draft is changed: what is left out stays as it is, null clears." })
export class UpdateProposalInput extends WrittenInput {
  @Field(() => Int, { description: EXPECTED_VERSION })
  expectedVersion!: number;

  @Field(() => ID, { description: PROPOSAL_ID })
  id!: string;
}
