import { DateScalar } from "@tizilim/common/graphql/scalars";
import type { Day } from "@tizilim/common/pure/day";
import { Field, ObjectType } from "type-graphql";
import type { DeadlineKind, DeadlineWording } from "../domain/deadline-rules";
import { DeadlineKindEnum } from "./deadline-kind.enum";
import { DeadlineWordingEnum } from "./deadline-wording.enum";

@ObjectType("Deadline", { description: "A term of the Rules for one quarter; days in the registry's time zone.", simpleResolvers: true })
export class DeadlineType {
  @Field(() => DeadlineKindEnum, { description: "What falls due." })
  kind!: DeadlineKind;

  @Field(() => DeadlineWordingEnum, { description: "The words of the norm." })
  wording!: DeadlineWording;

  @Field(() => DateScalar, { description: "The date as the norm gives it." })
  statutory!: Day;

  @Field(() => DateScalar, { description: "The next working day, where the statutory date is not one." })
  nextWorkingDay!: Day;

  @Field(() => DateScalar, { description: "The last day that still counts, by the configured policy." })
  binding!: Day;

  @Field(() => String, { description: "The norm." })
  provision!: string;
}
