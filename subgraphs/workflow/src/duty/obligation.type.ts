import { LocalizedTextType } from "@tizilim/common/graphql/localized-text.type";
import { NodeType } from "@tizilim/common/graphql/node.type";
import { DateScalar, DateTimeScalar } from "@tizilim/common/graphql/scalars";
import type { Day } from "@tizilim/common/pure/day";
import type { Instant } from "@tizilim/common/pure/instant";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { Directive, Field, ID, ObjectType } from "type-graphql";
import type { Receiver } from "../domain/obligations/informing-rules";
import type { ObligationKind, ObligationState, ObligationWording } from "../domain/obligations/obligation";
import { DeadlineWordingEnum } from "../period/deadline-wording.enum";
import { ReportingPeriod } from "../period/reporting-period.type";
import { LegalActStub } from "../references/legal-act.stub";
import { ProviderStub } from "../references/provider.stub";
import { ServiceStub } from "../references/service.stub";
import type { Duty } from "./duty";
import { ObligationKindEnum } from "./obligation-kind.enum";
import { ObligationReceiverEnum } from "./obligation-receiver.enum";
import { ObligationStateEnum } from "./obligation-state.enum";

@Directive('@key(fields: "_ref")')
@ObjectType("Obligation", {
  description:
    "Whatever the norms make due. It follows from recorded facts and the clock, and is told anew each time; whoever may not see " +
    "one finds nothing of it, not even in counts.",
  implements: NodeType,
  simpleResolvers: true,
})
export class Obligation {
  readonly __typename!: "Obligation";

  /** What it was made of; not served. */
  declare readonly duty: Duty;

  @Directive("@inaccessible")
  @Field(() => ID, { name: "_ref", description: "Key between subgraphs: the id." })
  _ref!: string;

  @Field(() => ID, { description: "Says what it is: the duty, whose or of what, and on which occasion." })
  id!: string;

  @Field(() => ObligationKindEnum, { description: "What is due." })
  kind!: ObligationKind;

  @Field(() => ProviderStub, { nullable: true, description: "Who owes it; null for what the authorised body owes for the whole register, and of a found service whose body its act does not tell." })
  body!: ProviderStub | null;

  @Field(() => ReportingPeriod, { nullable: true, description: "The quarter that it belongs to; null for what belongs to none." })
  period!: ReportingPeriod | null;

  @Field(() => ServiceStub, { nullable: true, description: "The service that it is about." })
  service!: ServiceStub | null;

  @Field(() => LegalActStub, { nullable: true, description: "The act that it is about." })
  act!: LegalActStub | null;

  @Field(() => DateScalar, { description: "The day from which it is owed." })
  arisesOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: "The day as the norm gives it; null where none is known." })
  statutory!: Day | null;

  @Field(() => DateScalar, { nullable: true, description: "The next working day, where the statutory one is none." })
  nextWorkingDay!: Day | null;

  @Field(() => DateScalar, { nullable: true, description: "The last day that still counts, by the configured policy." })
  binding!: Day | null;

  @Field(() => DeadlineWordingEnum, { nullable: true, description: "The words of the norm for the day; null where there is none." })
  wording!: ObligationWording | null;

  @Field(() => ObligationStateEnum, { description: "How it stands now." })
  state!: ObligationState;

  @Field(() => LocalizedTextType, { nullable: true, description: "Why the state or the day is unknown; null where they are known." })
  reason!: LocalizedText | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was met; null while it is not, and where there was nothing to do." })
  metAt!: Instant | null;

  @Field(() => ObligationReceiverEnum, { nullable: true, description: "Who is to be informed, by the rule of the day on which it falls due; null for other kinds, and where it is not known." })
  receiver!: Receiver | null;

  @Field(() => String, { description: "The norm." })
  provision!: string;
}
