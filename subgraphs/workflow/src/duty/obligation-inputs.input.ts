import { KeyedInput } from "@tizilim/common/graphql/keyed.input";
import { LocalizedTextInputType } from "@tizilim/common/graphql/localized-text.type";
import { DateScalar, DateTimeScalar } from "@tizilim/common/graphql/scalars";
import type { Day } from "@tizilim/common/pure/day";
import type { Instant } from "@tizilim/common/pure/instant";
import { Field, ID, InputType } from "type-graphql";

@InputType("RecordObligationInput", { description: "That something was done outside the register." })
export class RecordObligationInput extends KeyedInput {
  @Field(() => ID, { description: "The obligation that was met." })
  obligation!: string;

  @Field(() => DateTimeScalar, { description: "When; neither in the future nor before it was owed." })
  at!: Instant;

  @Field(() => LocalizedTextInputType, { nullable: true, description: "How, in words." })
  note?: LocalizedTextInputType | null;
}

@InputType("OpenPublicDiscussionInput", { description: "A draft act, or a change of one, that is posted for public discussion." })
export class OpenPublicDiscussionInput extends KeyedInput {
  @Field(() => ID, { description: "The act that is drafted or changed." })
  act!: string;

  @Field(() => [String], { description: "Where it is posted: at least one place (norm 61)." })
  places!: string[];

  @Field(() => DateScalar, { description: "Day of the posting, which is not counted." })
  from!: Day;
}

@InputType("ClosePublicDiscussionInput", { description: "The report that ends a public discussion." })
export class ClosePublicDiscussionInput extends KeyedInput {
  @Field(() => ID, { description: "The obligation to discuss." })
  obligation!: string;

  @Field(() => LocalizedTextInputType, { description: "The report, in both languages (norm 63)." })
  report!: LocalizedTextInputType;

  @Field(() => DateTimeScalar, { description: "When it was posted: after the ten working days, not in the future." })
  at!: Instant;
}
