import { LocalizedTextType } from "@tizilim/common/graphql/localized-text.type";
import { DateScalar } from "@tizilim/common/graphql/scalars";
import type { Day } from "@tizilim/common/pure/day";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { Field, ObjectType } from "type-graphql";

@ObjectType("RejectionGround", { description: "A ground on which a proposal may be refused, while it is in force.", simpleResolvers: true })
export class RejectionGroundType {
  @Field(() => String, { description: "Its code: what a ground of a conclusion names." })
  code!: string;

  @Field(() => String, { description: "The norm that it rests on." })
  provision!: string;

  @Field(() => DateScalar, { description: "First day on which it may be named." })
  inForceFrom!: Day;

  @Field(() => DateScalar, { nullable: true, description: "First day on which it may not be named any more; null while it stands." })
  inForceTo!: Day | null;

  @Field(() => LocalizedTextType, { description: "Its sense, to start the text of a ground from." })
  text!: LocalizedText;
}
