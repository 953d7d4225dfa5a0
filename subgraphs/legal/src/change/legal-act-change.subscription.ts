import { requireSinceNumber } from "@tizilim/common/graphql/since-number";
import { followChanges } from "@tizilim/common/signal/follow-changes";
import { Arg, Int, Resolver, Root, Subscription } from "type-graphql";
import { actLoader } from "../act/act.loader";
import type { LegalContext } from "../context";
import { logEnd } from "../log/log-end.store";
import { changesSince } from "./legal-act-change.store";
import { LegalActChange } from "./legal-act-change.type";

@Resolver()
export class LegalActChangeSubscription {
  @Subscription(() => LegalActChange, {
    nullable: true,
    description: "Every change of an act after a number, in order, and then each as it comes.",
    subscribe: ({ args, context }) => followActs(context as LegalContext, (args as { sinceNumber?: number | null }).sinceNumber),
  })
  legalActChanged(
    @Root() change: LegalActChange,
    @Arg("sinceNumber", () => Int, { nullable: true, description: "Number of the last change that the reader has (exclusive); without it only what comes from now on." }) _since?: number | null,
  ): LegalActChange {
    return change;
  }
}

async function* followActs({ following: { reader, signal }, today, house }: LegalContext, sinceNumber: number | null | undefined): AsyncGenerator<LegalActChange, void, void> {
  const end = (): Promise<number> => logEnd(reader);
  const since = await requireSinceNumber(sinceNumber, end);
  const read = (number: number, limit: number) => changesSince(reader, actLoader(reader, today, house.memory), number, limit);
  yield* followChanges({ log: "acts", signal, since, end, read });
}
