import { ProblemType } from "@tizilim/common/graphql/finding.type";
import { badInput } from "@tizilim/common/graphql/registry-error";
import type { Problem } from "@tizilim/common/pure/problem";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { mutationCaller } from "../command/mutation-caller";
import { NotDecided } from "../command/not-decided";
import { writeOnce } from "../command/write-once";
import type { WorkflowContext } from "../context";
import { followedNumber } from "@tizilim/common/following/followed-log.store";
import { EnterProposalsInput } from "./enter-proposals.input";
import { placeRegisterOrder, type PlacedAnswer } from "./place-order";
import { orderView, RegisterOrderType } from "./register-order.type";
import { storedOrders } from "./register-order.store";
import { within } from "./within";

/** Milliseconds, from the call on, in which the register's answer is waited for; a gateway waits longer. */
const WAIT_MS = 2_500;

@ObjectType("EnterProposalsPayload", { description: "The order as it stands, or everything that stands in the way.", simpleResolvers: true })
export class EnterProposalsPayload {
  @Field(() => RegisterOrderType, {
    nullable: true,
    description: "PENDING until the register has answered, which it is asked for in any case; null when it could not be placed.",
  })
  order!: RegisterOrderType | null;

  @Field(() => [ProblemType], { description: "Every refusal at once, with the proposal in field; those of the register too, where it refused the order. Empty otherwise." })
  problems!: ReadonlyArray<Problem>;
}

@Resolver()
export class EnterProposalsMutation {
  @Mutation(() => EnterProposalsPayload, {
    nullable: true,
    description: "Enters proposals into the register by an order: all of them or none, whatever sequence the ids come in (norms 17, 43). Needs the role REGISTRAR.",
  })
  async enterProposals(@Arg("input", () => EnterProposalsInput, { description: "The order and its proposals." }) given: EnterProposalsInput, @Ctx() context: WorkflowContext): Promise<EnterProposalsPayload> {
    const begun = performance.now();
    const { house, query, viewer } = context;
    // The order is over a set: the same ids in another sequence are the same call.
    const input = { ...given, proposals: [...given.proposals].sort(), expectedRevision: given.expectedRevision ?? null };
    const { actor, call } = mutationCaller(viewer, "enterProposals", input);
    const { acts: actsAreFresh } = await house.follower.catchUp();
    if ((input.expectedRevision ?? 0) > (await followedNumber(query, "register"))) throw badInput("input.expectedRevision", "is the revision of a preview");
    const scheme = await house.codeSchemes.on(input.effectiveFrom);
    const placing = writeOnce<PlacedAnswer>(house.database, context.now, call, { order: null }, (writer) =>
      placeRegisterOrder(writer, input, { actor, policy: house.policy, actsAreFresh, scheme }));
    const answer = await placing.catch(whatIsNotDecided);
    if (answer.order === null) return { order: null, problems: answer.problems };
    await within(Math.max(0, WAIT_MS - (performance.now() - begun)), house.outbox.run());
    const order = (await storedOrders(query, [answer.order])).get(answer.order)?.order;
    if (order === undefined) throw new Error(`order ${answer.order} was placed and is not there`);
    return { order: orderView(order), problems: order.status === "REFUSED" ? order.refusal : [] };
  }
}

function whatIsNotDecided(error: unknown): PlacedAnswer {
  if (error instanceof NotDecided) return { order: null, problems: error.problems };
  throw error;
}
