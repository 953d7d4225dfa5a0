import { Field, Int, ObjectType } from "type-graphql";
import type { ProvisionKind, ProvisionRole } from "../domain/structure/provision";
import { ProvisionKindEnum, ProvisionRoleEnum } from "./provision-kind.enum";
import { ReadingLineType } from "./reading-line.type";

@ObjectType("ReadingPart", { description: "A part of an act's text in its place among all parts.", simpleResolvers: true })
export class ReadingPartType {
  @Field(() => String, { description: "Path that stays the same over editions, such as art-8/p-2-1." })
  anchor!: string;

  @Field(() => Int, { description: "How many parts it stands within." })
  depth!: number;

  @Field(() => ProvisionKindEnum, { description: "What kind of part it is." })
  kind!: ProvisionKind;

  @Field(() => ProvisionRoleEnum, { description: "What it is for." })
  role!: ProvisionRole;

  @Field(() => String, { nullable: true, description: "Its number as written, without marks: 2-1, IV." })
  number!: string | null;

  @Field(() => Boolean, { description: "Whether it was excluded; it keeps its number." })
  excluded!: boolean;

  @Field(() => [ReadingLineType], { description: "Its own lines, without those of its parts." })
  lines!: ReadonlyArray<ReadingLineType>;
}
