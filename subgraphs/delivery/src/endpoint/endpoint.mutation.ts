import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { DeliveryContext } from "../context";
import { actOnEndpoint } from "./act-on-endpoint";
import { EndpointPayload } from "./endpoint-payload.type";
import { EndpointActionInput, SaveEndpointInput } from "./endpoint.input";
import { saveEndpoint } from "./save-endpoint";

const STEP = "The endpoint, and the version that the step rests on.";

@Resolver()
export class EndpointMutation {
  @Mutation(() => EndpointPayload, {
    nullable: true,
    description:
      "Saves where a partner is to be told of entries, and what of them. Its receiver is asked for leave before the first of them (docs/delivery.md). " +
      "Needs the role PARTNER; endpoints belong to the body of the token, or to its person where it names none.",
  })
  saveEndpoint(@Arg("input", () => SaveEndpointInput, { description: "The endpoint." }) input: SaveEndpointInput, @Ctx() context: DeliveryContext): Promise<EndpointPayload> {
    return saveEndpoint(context, input);
  }

  @Mutation(() => EndpointPayload, { nullable: true, description: "Stops sending to an endpoint and keeps its position. What was under way may be sent once more. Needs the role PARTNER, of its owner." })
  pauseEndpoint(@Arg("input", () => EndpointActionInput, { description: STEP }) input: EndpointActionInput, @Ctx() context: DeliveryContext): Promise<EndpointPayload> {
    return actOnEndpoint(context, "pauseEndpoint", input);
  }

  @Mutation(() => EndpointPayload, { nullable: true, description: "Goes on from its position, or after any other number, at once. Needs the role PARTNER, of its owner." })
  resumeEndpoint(@Arg("input", () => EndpointActionInput, { description: STEP }) input: EndpointActionInput, @Ctx() context: DeliveryContext): Promise<EndpointPayload> {
    return actOnEndpoint(context, "resumeEndpoint", input);
  }

  @Mutation(() => EndpointPayload, { nullable: true, description: "Ends an endpoint for good, with its keys; it is shown a last time. Needs the role PARTNER, of its owner." })
  deleteEndpoint(@Arg("input", () => EndpointActionInput, { description: STEP }) input: EndpointActionInput, @Ctx() context: DeliveryContext): Promise<EndpointPayload> {
    return actOnEndpoint(context, "deleteEndpoint", input);
  }
}
