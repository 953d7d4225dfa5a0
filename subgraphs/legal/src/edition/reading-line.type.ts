import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("ReadingRun", { description: "Characters of a line and where they stand in the loaded text, in UTF-16 units.", simpleResolvers: true })
export class ReadingRunType {
  @Field(() => Int, { description: "Where it begins in the line." })
  at!: number;

  @Field(() => Int, { description: "Where it begins in the loaded text." })
  offset!: number;

  @Field(() => Int, { description: "How many characters of the line it is." })
  length!: number;

  @Field(() => Int, { nullable: true, description: "Of one sign that the loaded text writes longer, such as &laquo;: how long it stands there. Null where the characters stand one for one." })
  sourceLength!: number | null;
}

@ObjectType("ReadingLine", { description: "A paragraph, a heading or a cell as a reader sees it: without tags and marks.", simpleResolvers: true })
export class ReadingLineType {
  @Field(() => String, { description: "What is read." })
  text!: string;

  @Field(() => Boolean, { description: "Set off as a whole: a heading, or bold from end to end." })
  strong!: boolean;

  @Field(() => [ReadingRunType], { description: "Where its characters stand in the loaded text, to which every offset leads." })
  runs!: ReadonlyArray<ReadingRunType>;
}
