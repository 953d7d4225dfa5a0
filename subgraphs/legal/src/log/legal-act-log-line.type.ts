import { LegalActIdScalar } from "@tizilim/common/graphql/legal-act-id.scalar";
import { DateScalar, DateTimeScalar } from "@tizilim/common/graphql/scalars";
import type { Day } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { Instant } from "@tizilim/common/pure/instant";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import type { LegalChangeKind } from "../domain/legal-change";

@Directive("@inaccessible")
@ObjectType("LegalActLogLine", { description: "For other subgraphs: a numbered change of what is known of an act.", simpleResolvers: true })
export class LegalActLogLine {
  @Field(() => Int, { description: "Its number: the first is 1, and none is left out." })
  number!: number;

  @Field(() => LegalActIdScalar, { description: "The act." })
  actId!: LegalActId;

  @Field(() => String, { description: "What happened to it: LOADED, NEW_EDITION, AMENDED, REPEALED, ANALYSED or LINK_CHANGED." })
  what!: LegalChangeKind;

  @Field(() => DateTimeScalar, { description: "When it became known." })
  at!: Instant;

  @Field(() => DateScalar, { nullable: true, description: "Of a new edition: the day from which the act says something else." })
  changedOn!: Day | null;

  @Field(() => String, {
    description: "JSON: states of the act by day as they are known now, which later lines may have made: validFrom, validTo, kind, status, title { kk ru }.",
  })
  states!: string;

  @Field(() => String, {
    description:
      "JSON: services found in the act as they are known now: id, kind (INCLUDE, EXCLUDE), state, matched (one of the register's is it), " +
      "name { kk ru }, body (id of a provider) and foundOn.",
  })
  candidates!: string;
}
