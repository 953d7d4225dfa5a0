import type { Connection } from "@tizilim/common/graphql/connection.type";
import { LocalizedTextType } from "@tizilim/common/graphql/localized-text.type";
import { PageArgs } from "@tizilim/common/graphql/page-arguments";
import { listName } from "@tizilim/common/pure/list-name";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { WorkflowContext } from "../context";
import { maySee } from "../domain/authority";
import type { ObligationKind, ObligationState } from "../domain/obligations/obligation";
import { requirePeriod } from "../period/require-period";
import { Proposal } from "../proposal/proposal.type";
import { requireBody } from "../references/require-body";
import type { DutyFilter } from "./duty-board";
import { dutySubject } from "./duty-subject";
import { ObligationConnectionType } from "./obligation-connection.type";
import { ObligationKindEnum } from "./obligation-kind.enum";
import { obligationList } from "./obligation-list";
import { ObligationStateEnum } from "./obligation-state.enum";
import { Obligation } from "./obligation.type";

@Resolver(() => Obligation)
export class ObligationResolver {
  @Query(() => ObligationConnectionType, {
    nullable: true,
    description:
      "What is due, past quarters too, by the day that binds, what has no known day last. A proposer sees what their own body " +
      "owes, the reviewing bodies everything, others nothing.",
  })
  obligations(
    @Ctx() context: WorkflowContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("body", () => ID, { nullable: true, description: "Only what this body owes: the id of a provider." }) body?: string | null,
    @Arg("period", () => ID, { nullable: true, description: "Only what belongs to this quarter." }) period?: string | null,
    @Arg("state", () => [ObligationStateEnum], { nullable: true, description: "Only these states." }) state?: ObligationState[] | null,
    @Arg("kind", () => [ObligationKindEnum], { nullable: true, description: "Only these kinds." }) kind?: ObligationKind[] | null,
  ): Promise<Connection<Obligation>> {
    const filter: DutyFilter = {
      body: body == null ? null : requireBody(body), period: period == null ? null : requirePeriod(period), state: state ?? null, kind: kind ?? null,
    };
    return obligationList(listName("obligations", { ...filter }), page, context.periods, () => context.duties.list(filter));
  }

  @Query(() => Boolean, {
    nullable: true,
    description: "Whether the viewer may read the calendar of a body at /calendar/{body}.ics: its own proposers and the reviewing bodies may.",
  })
  mayReadCalendar(@Ctx() context: WorkflowContext, @Arg("body", () => ID, { description: "Id of the body." }) body: string): boolean {
    return maySee(context.viewer, { thing: "CALENDAR", body: requireBody(body) });
  }

  @FieldResolver(() => LocalizedTextType, { description: "What is due of whom, in words." })
  async subject(@Root() { duty }: Obligation, @Ctx() { dutyNames }: WorkflowContext): Promise<LocalizedText> {
    return dutySubject(duty, await dutyNames.of(duty));
  }

  @FieldResolver(() => Proposal, { nullable: true, description: "The proposal that brought it about or met it, where the viewer may see it." })
  proposal(@Root() { duty }: Obligation, @Ctx() context: WorkflowContext): Promise<Proposal | null> | null {
    return duty.proposal === null ? null : context.proposals.load(duty.proposal);
  }
}
