import { describedEnum } from "@tizilim/common/graphql/enums";
import { DateTimeScalar } from "@tizilim/common/graphql/scalars";
import type { Instant } from "@tizilim/common/pure/instant";
import { Field, Int, ObjectType } from "type-graphql";
import type { ActView } from "../act/act-view";
import { LegalAct } from "../act/legal-act.type";
import type { LegalChangeKind } from "../domain/legal-change";

export const LegalActChangeKindEnum = describedEnum<LegalChangeKind>("LegalActChangeKind", "What happened to an act, or to what is known of it.", {
  LOADED: "Its card or its first text was taken in.",
  NEW_EDITION: "A text of another day was taken in.",
  AMENDED: "Another act changes it.",
  REPEALED: "It is no longer in force.",
  ANALYSED: "Services were looked for in it, or what was found was decided.",
  LINK_CHANGED: "A link between it and a service changed.",
});

@ObjectType("LegalActChange", { description: "One numbered change of an act. Numbers are contiguous and in commit order.", simpleResolvers: true })
export class LegalActChange {
  @Field(() => Int, { description: "Its number: the first is 1." })
  number!: number;

  @Field(() => LegalAct, { description: "The act, as it is now." })
  act!: ActView;

  @Field(() => LegalActChangeKindEnum, { description: "What happened." })
  what!: LegalChangeKind;

  @Field(() => DateTimeScalar, { description: "When it became known." })
  at!: Instant;
}
