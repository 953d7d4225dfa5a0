import { LocalizedTextType } from "@tizilim/common/graphql/localized-text.type";
import { NodeType } from "@tizilim/common/graphql/node.type";
import { DateScalar } from "@tizilim/common/graphql/scalars";
import type { Day } from "@tizilim/common/pure/day";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { Directive, Field, ID, ObjectType } from "type-graphql";
import type { Deadline } from "../domain/deadlines";
import { DeadlineType } from "./deadline.type";

@Directive('@key(fields: "_ref")')
@ObjectType("ReportingPeriod", {
  description: "Quarter under the Rules. Its deadlines fall in the month after it (norms 14, 15, 17, 18, 25).",
  implements: NodeType,
  simpleResolvers: true,
})
export class ReportingPeriod {
  readonly __typename!: "ReportingPeriod";

  @Directive("@inaccessible")
  @Field(() => ID, { name: "_ref", description: "Key between subgraphs: the id." })
  _ref!: string;

  @Field(() => ID, { description: "Year and quarter, such as 2026-Q3." })
  id!: string;

  @Field(() => DateScalar, { description: "First day." })
  from!: Day;

  @Field(() => DateScalar, { description: "Last day." })
  to!: Day;

  @Field(() => [DeadlineType], { description: "Its terms in the order of the month; without those for which no rule or calendar is known." })
  deadlines!: ReadonlyArray<Deadline>;

  @Field(() => LocalizedTextType, { nullable: true, description: "Why some or all of the terms are unknown; null when all are known." })
  unknown!: LocalizedText | null;
}
