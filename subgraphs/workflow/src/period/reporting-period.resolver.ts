import { badInput } from "@tizilim/common/graphql/registry-error";
import { DateScalar } from "@tizilim/common/graphql/scalars";
import type { Day } from "@tizilim/common/pure/day";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { WorkflowContext } from "../context";
import { quarterOf } from "../domain/quarter";
import { hasTerms } from "../domain/reporting-period";
import { ReportingPeriod } from "./reporting-period.type";

@Resolver(() => ReportingPeriod)
export class ReportingPeriodResolver {
  @Query(() => ReportingPeriod, { nullable: true, description: "The quarter that a day lies in." })
  reportingPeriod(
    @Ctx() context: WorkflowContext,
    @Arg("on", () => DateScalar, { nullable: true, description: "The day; today in Asia/Almaty by default." }) on?: Day | null,
  ): ReportingPeriod {
    return context.periods.period(quarterOf(requireDay(on ?? context.today)));
  }

  @Query(() => ReportingPeriod, {
    nullable: true,
    description:
      "The quarter whose proposals and inventory are taken in on a day: until its date that binds has passed, the last one. " +
      "Null for a day for which no rule or calendar tells it.",
  })
  openPeriod(
    @Ctx() context: WorkflowContext,
    @Arg("on", () => DateScalar, { nullable: true, description: "The day; today in Asia/Almaty by default." }) on?: Day | null,
  ): ReportingPeriod | null {
    return context.periods.open(requireDay(on ?? context.today));
  }
}

function requireDay(day: Day): Day {
  if (!hasTerms(quarterOf(day))) throw badInput("on", "is a day before the year 9999");
  return day;
}
