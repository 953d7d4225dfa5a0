import { Arg, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { requireBody } from "../references/require-body";
import { ProposalChange } from "./proposal-change.type";

@Resolver(() => ProposalChange)
export class ProposalChangeResolver {
  @FieldResolver(() => Boolean, { description: "Whether the proposal is that of this body; true without one." })
  concerns(@Root() change: ProposalChange, @Arg("body", () => ID, { nullable: true, description: "Id of a provider." }) body?: string | null): boolean {
    return concernsBody(change, body);
  }
}

/** Throws where the body is no id of a provider. */
export function concernsBody({ proposal }: ProposalChange, body: string | null | undefined): boolean {
  return body == null || proposal.body._ref === requireBody(body);
}
