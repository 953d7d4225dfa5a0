import { Directive, Field, ObjectType } from "type-graphql";

@Directive("@shareable")
@ObjectType("FieldChange", { description: "One field before and after: canonical JSON of the value.", simpleResolvers: true })
export class FieldChangeType {
  @Field(() => String, { description: "The field." })
  field!: string;

  @Field(() => String, { nullable: true, description: "Canonical JSON of the value before; null where the subject was new." })
  before!: string | null;

  @Field(() => String, { nullable: true, description: "Canonical JSON of the value after." })
  after!: string | null;
}
