import { NOW } from "@tizilim/common/pure/as-of";
import type { Problem } from "@tizilim/common/pure/problem";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { mutationCaller } from "../command/mutation-caller";
import { writeOnce } from "../command/write-once";
import type { LegalContext } from "../context";
import { linkProblems, type SaidLink } from "../domain/link/link-problems";
import { linkFacts } from "./link-facts.store";
import { LinkServiceInput } from "./link-service.input";
import { ServiceActLinkPayload } from "./service-act-link-payload.type";
import { linkView } from "./service-link-list";
import { sayLink, type NewLink } from "./service-link.store";

interface LinkAnswer {
  readonly link: NewLink | null;
  readonly problems: ReadonlyArray<Problem>;
}

@Resolver()
export class LinkServiceMutation {
  @Mutation(() => ServiceActLinkPayload, {
    nullable: true,
    description:
      "Links a service to an act in any role but GOVERNS, which the register alone says (LAW/8, 2-1). A provision and words have to stand in the " +
      "act's newest edition. A link in the same role to the same provision takes the place of the one before. Needs the role LEGAL_ANALYST.",
  })
  async linkService(
    @Arg("input", () => LinkServiceInput, { description: "The two that belong together, and why." }) input: LinkServiceInput,
    @Ctx() context: LegalContext,
  ): Promise<ServiceActLinkPayload> {
    const { call, person } = mutationCaller(context.viewer, "linkService", input);
    const { house, now } = context;
    const said: SaidLink = { code: input.code, act: input.act, role: input.role, anchor: input.anchor ?? null, quote: input.quote ?? null };
    await context.fresh();
    const refused = linkProblems(said, await linkFacts(context, input.code, input.act, said.anchor !== null || said.quote !== null));
    const answer = await writeOnce<LinkAnswer>(house.database, now, call, { link: null }, async (writer) => {
      if (refused.length > 0) return { link: null, problems: refused };
      const { code, role, anchor, quote } = said;
      const link: NewLink = { code, actId: input.act, role, origin: "ANALYST", anchor, quote, linkedBy: person };
      if (await sayLink(writer.manager, link, writer.recordedAt)) writer.change("LINK_CHANGED", input.act);
      return { link, problems: [] };
    });
    return { link: answer.link === null ? null : linkView(answer.link, NOW, context), problems: answer.problems };
  }
}
