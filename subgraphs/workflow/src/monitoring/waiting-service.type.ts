import { connectionTypes } from "@tizilim/common/graphql/connection.type";
import { LocalizedTextType } from "@tizilim/common/graphql/localized-text.type";
import { DateScalar } from "@tizilim/common/graphql/scalars";
import type { Day } from "@tizilim/common/pure/day";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { Field, ID, ObjectType } from "type-graphql";
import { Proposal } from "../proposal/proposal.type";
import { LegalActStub } from "../references/legal-act.stub";
import { ProviderStub } from "../references/provider.stub";

@ObjectType("WaitingService", { description: "A service that an act has and the register has not, for which no proposal was submitted (norm 46).", simpleResolvers: true })
export class WaitingServiceType {
  @Field(() => ID, { description: "Id of what was found in the act." })
  id!: string;

  @Field(() => LocalizedTextType, { nullable: true, description: "Its name, as far as the act tells it." })
  name!: LocalizedText | null;

  @Field(() => LegalActStub, { nullable: true, description: "The act that it was found in." })
  act!: LegalActStub | null;

  @Field(() => ProviderStub, { nullable: true, description: "The body that is to propose it, where the act tells it." })
  body!: ProviderStub | null;

  @Field(() => DateScalar, { description: "The day on which it was found." })
  foundOn!: Day;
}

@ObjectType("ListedInclusion", { description: "A line of the quarter's list: a service to include, and the proposals that answer it (norm 9).", simpleResolvers: true })
export class ListedInclusionType {
  @Field(() => WaitingServiceType, { description: "The service, as the look found it." })
  service!: WaitingServiceType;

  @Field(() => [Proposal], { description: "Proposals of the quarter that were made of it, as far as the viewer may see them." })
  proposals!: ReadonlyArray<Proposal>;

  @Field(() => Boolean, { description: "Whether a proposal that the viewer may see answers it." })
  answered!: boolean;
}

export const { Connection: WaitingServiceConnectionType } = connectionTypes("WaitingService", () => WaitingServiceType);
