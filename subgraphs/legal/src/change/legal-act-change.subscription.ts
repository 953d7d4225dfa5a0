import { requireSinceNumber } from "@tizilim/common/graphql/since-number";
import { followChanges } from "@tizilim/common/signal/follow-changes";
import { Arg, Ctx, Int, Resolver, Root, Subscription } from "type-graphql";
import type { LegalContext } from "../context";
import { logEnd } from "../log/log-end.store";
import { loggedChanges, withAct, type LoggedChange } from "./legal-act-change.store";
import { LegalActChange } from "./legal-act-change.type";

@Resolver()
export class LegalActChangeSubscription {
  @Subscription(() => LegalActChange, {
    nullable: true,
    description: "Every change of an act after a number, in order, and then each as it comes.",
    subscribe: ({ args, context }) => followActs(context as LegalContext, (args as { sinceNumber?: number | null }).sinceNumber),
  })
  legalActChanged(
    @Root() logged: LoggedChange,
    @Ctx() context: LegalContext,
    @Arg("sinceNumber", () => Int, { nullable: true, description: "Number of the last change that the reader has (exclusive); without it only what comes from now on." }) _since?: number | null,
  ): Promise<LegalActChange> {
    return withAct(context.acts, logged);
  }
}

async function followActs({ following: { reader, signal, stop } }: LegalContext, sinceNumber: number | null | undefined): Promise<AsyncIterable<LoggedChange>> {
  const end = (): Promise<number> => logEnd(reader);
  const since = await requireSinceNumber(sinceNumber, end);
  const read = (number: number, limit: number): Promise<LoggedChange[]> => loggedChanges(reader, number, limit);
  return followChanges({ log: "acts", signal, since, end, read, stop });
}
