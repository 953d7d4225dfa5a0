import { AsOfInput, requireAsOf } from "@tizilim/common/graphql/as-of.type";
import { requireLogPart } from "@tizilim/common/graphql/log-part";
import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import type { LegalContext } from "../context";
import { logEndKnownOn } from "../log/log-end.store";
import { changesSince } from "./legal-act-change.store";
import { LegalActChange } from "./legal-act-change.type";

@Resolver()
export class LegalActChangeQuery {
  @Query(() => Int, { nullable: true, description: "Number of the newest change of an act that was recorded by the moment asked for; 0 while there is none." })
  legalActLogEnd(
    @Arg("asOf", () => AsOfInput, { nullable: true, description: "The moment whose knowledge is asked for; inForceOn does not matter. Without it: now." }) asOf: AsOfInput | null,
    @Ctx() context: LegalContext,
  ): Promise<number> {
    return logEndKnownOn(context.reader, requireAsOf(asOf, context.now).knownOn);
  }

  @Query(() => LegalActChange, { nullable: true, description: "One change of an act by its number; null where the number is not yet reached." })
  async legalActChange(@Arg("number", () => Int, { description: "Its number, from 1." }) number: number, @Ctx() context: LegalContext): Promise<LegalActChange | null> {
    if (number < 1) return null;
    return (await changesSince(context.reader, context.acts, number - 1, 1))[0] ?? null;
  }

  @Query(() => [LegalActChange], {
    nullable: "itemsAndList",
    description: "Changes of acts after a number without a gap, oldest first: the first is number + 1, and the list ends where the log ends. For those who follow the log.",
  })
  legalActChangesSince(
    @Arg("number", () => Int, { description: "Number of the last change that the reader has; 0 before the first." }) number: number,
    @Arg("limit", () => Int, { defaultValue: 50, description: "Most changes to give, 1 to 100." }) limit: number,
    @Ctx() context: LegalContext,
  ): Promise<LegalActChange[]> {
    requireLogPart(number, limit);
    return changesSince(context.reader, context.acts, number, limit);
  }
}
