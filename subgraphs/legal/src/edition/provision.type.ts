import { Field, Int, ObjectType } from "type-graphql";
import type { ProvisionKind, ProvisionRole } from "../domain/structure/provision";
import { ProvisionKindEnum, ProvisionRoleEnum } from "./provision-kind.enum";

@ObjectType("Provision", { description: "A part of an act's text, as the edition of the view has it.", simpleResolvers: true })
export class ProvisionType {
  @Field(() => String, { description: "Path that stays the same over editions, such as art-8/p-2-1." })
  anchor!: string;

  @Field(() => ProvisionKindEnum, { description: "What kind of part it is." })
  kind!: ProvisionKind;

  @Field(() => ProvisionRoleEnum, { description: "What it is for." })
  role!: ProvisionRole;

  @Field(() => String, { nullable: true, description: "Its number as written, without marks: 2-1, IV." })
  number!: string | null;

  @Field(() => String, { nullable: true, description: "Heading of a chapter, an article or an appendix, without kind and number." })
  heading!: string | null;

  @Field(() => String, { description: "Its own text without its children's: as it came, or, of HTML, as a reader sees it." })
  text!: string;

  @Field(() => Boolean, { description: "Whether it was excluded; it keeps its number." })
  excluded!: boolean;

  @Field(() => [String], { description: "The notes on changes that were made to it." })
  notes!: ReadonlyArray<string>;

  @Field(() => [String], { description: "Changes of it that are announced and not in force." })
  announced!: ReadonlyArray<string>;

  @Field(() => [ProvisionType], { description: "Its parts, in the order of the text." })
  children!: ReadonlyArray<ProvisionType>;

  @Field(() => Int, { description: "Where it begins in the loaded text, in UTF-16 units." })
  startOffset!: number;

  @Field(() => Int, { description: "Where it ends there, with its parts; exclusive." })
  endOffset!: number;
}
