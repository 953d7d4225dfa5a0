import { KeyedInput } from "@tizilim/common/graphql/keyed.input";
import { LocalizedTextInputType } from "@tizilim/common/graphql/localized-text.type";
import { ServiceCodeScalar } from "@tizilim/common/graphql/service-code.scalar";
import { Field, ID, InputType, Int } from "type-graphql";
import type { CandidateCommand } from "../domain/candidate/decide-candidate";
import { CandidateDecisionEnum } from "./candidate-enums.enum";

@InputType("DecideCandidateInput", { description: "What to make of a service that was found in an act." })
export class DecideCandidateInput extends KeyedInput {
  @Field(() => ID, { description: "The candidate." })
  id!: string;

  @Field(() => CandidateDecisionEnum, { description: "What it is to be." })
  decision!: CandidateCommand;

  @Field(() => ServiceCodeScalar, { nullable: true, description: "LINK: the service that it is; without it the one that it matches. PROPOSE: the service to amend or exclude." })
  code?: string | null;

  @Field(() => ID, { nullable: true, description: "PROPOSE: the body whose proposal it becomes, the id of a provider; without it the caller's own." })
  body?: string | null;

  @Field(() => LocalizedTextInputType, { nullable: true, description: "DISMISS: why it is none, in both languages." })
  reason?: LocalizedTextInputType | null;

  @Field(() => Int, { nullable: true, description: "Version of the candidate that the decision rests on; without it whatever stands now." })
  expectedVersion?: number | null;
}
