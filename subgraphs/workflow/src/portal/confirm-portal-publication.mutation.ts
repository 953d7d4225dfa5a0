import { ProblemType } from "@tizilim/common/graphql/finding.type";
import { badInput } from "@tizilim/common/graphql/registry-error";
import type { Problem } from "@tizilim/common/pure/problem";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { mutationCaller } from "../command/mutation-caller";
import { writeOnce } from "../command/write-once";
import type { WorkflowContext } from "../context";
import { serviceStub, ServiceStub } from "../references/service.stub";
import { ConfirmPortalPublicationInput, MOST_CONFIRMED } from "./confirm-portal-publication.input";
import { confirmPublication, type PublicationAnswer } from "./confirm-publication";

@ObjectType("PortalPayload", { description: "The services whose cards are confirmed, or everything that stands in the way.", simpleResolvers: true })
export class PortalPayload {
  @Field(() => [ServiceStub], { nullable: "items", description: "The services in the order of the input; empty when refused." })
  services!: ReadonlyArray<ServiceStub | null>;

  @Field(() => [ProblemType], { description: "Every refusal at once, those of a code with its place; empty when confirmed." })
  problems!: ReadonlyArray<Problem>;
}

@Resolver()
export class ConfirmPortalPublicationMutation {
  @Mutation(() => PortalPayload, {
    nullable: true,
    description:
      "Tells that portal cards were put out (norms 24 to 26), all of them or none: of each card the details as they stood then are kept, " +
      "those of an amendment that had come in and was not decided, or else the register's. Needs the role REGISTRAR.",
  })
  async confirmPortalPublication(
    @Arg("input", () => ConfirmPortalPublicationInput, { description: "The cards, and when they were put out." }) input: ConfirmPortalPublicationInput,
    @Ctx() { viewer, house, now }: WorkflowContext,
  ): Promise<PortalPayload> {
    const { actor, call } = mutationCaller(viewer, "confirmPortalPublication", input);
    if (input.codes.length > MOST_CONFIRMED) throw badInput("input.codes", `has ${MOST_CONFIRMED} codes at most, got ${input.codes.length}`);
    await house.follower.catchUp();
    const { codes, problems } = await writeOnce<PublicationAnswer>(house.database, now, call, { codes: [] }, (writer) => confirmPublication(writer, input, actor));
    return { services: codes.map((code) => serviceStub(code)), problems };
  }
}
