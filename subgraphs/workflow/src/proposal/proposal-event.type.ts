import { LocalizedTextType } from "@tizilim/common/graphql/localized-text.type";
import { DateTimeScalar } from "@tizilim/common/graphql/scalars";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { Field, ObjectType } from "type-graphql";
import type { ProposalEventKind } from "../domain/proposal-event";
import { ProposalEventKindEnum } from "./proposal-event-kind.enum";

@ObjectType("ProposalEvent", { description: "One thing that happened to a proposal.", simpleResolvers: true })
export class ProposalEventType {
  @Field(() => DateTimeScalar, { description: "When." })
  at!: string;

  @Field(() => String, { description: "The person who did it, or the register itself; their role where the viewer is not told names." })
  by!: string;

  @Field(() => ProposalEventKindEnum, { description: "What." })
  what!: ProposalEventKind;

  @Field(() => LocalizedTextType, { nullable: true, description: "What was said with it." })
  note!: LocalizedText | null;
}
