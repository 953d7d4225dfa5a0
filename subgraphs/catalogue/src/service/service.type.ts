import { FeeType, ServiceSubtypeType } from "@tizilim/common/graphql/fee.type";
import { AsOfViewType } from "@tizilim/common/graphql/as-of.type";
import { LocalizedTextType } from "@tizilim/common/graphql/localized-text.type";
import type { Provenance } from "@tizilim/common/pure/provenance";
import { ProvenanceType } from "@tizilim/common/graphql/provenance.type";
import { NodeType } from "@tizilim/common/graphql/node.type";
import { DateScalar } from "@tizilim/common/graphql/scalars";
import { ChannelEnum, FormOfProvisionEnum, RecipientKindEnum, ServiceCategoryEnum } from "@tizilim/common/graphql/service-enums";
import { ServiceCodeScalar } from "@tizilim/common/graphql/service-code.scalar";
import type { AsOf } from "@tizilim/common/pure/as-of";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { Directive, Field, ID, ObjectType } from "type-graphql";
import type { Channel, Fee, FormOfProvision, RecipientKind, ServiceCategory, ServiceStatus, ServiceSubtype } from "../domain/service-record";
import { ServiceStatusEnum } from "./service-enums";

@Directive('@key(fields: "_ref")')
@ObjectType("Service", {
  description: "A state service as the register has it. null where the register does not say; nothing is made up.",
  implements: NodeType,
  simpleResolvers: true,
})
export class ServiceType implements NodeType {
  @Directive("@inaccessible")
  @Field(() => ID, { name: "_ref", description: "Key between subgraphs: the code, with the moment of the view." })
  _ref!: string;

  @Field(() => ID, { description: "The code today; of a view as of another time, the code with that time." })
  id!: string;

  @Directive("@shareable")
  @Field(() => ServiceCodeScalar, { description: "The individual eight-digit code (norm 5)." })
  code!: string;

  @Field(() => LocalizedTextType, { description: "Name of the service." })
  name!: LocalizedText;

  @Field(() => ServiceCategoryEnum, { description: "State service, or socially significant service (norm 38)." })
  category!: ServiceCategory;

  @Field(() => ServiceStatusEnum, { description: "Whether it stands in the register." })
  status!: ServiceStatus;

  @Field(() => [RecipientKindEnum], { description: "Who may receive it (norm 40)." })
  recipients!: ReadonlyArray<RecipientKind>;

  @Field(() => LocalizedTextType, { nullable: true, description: "About the recipient: more than the two kinds (norm 27)." })
  recipientNote!: LocalizedText | null;

  @Field(() => [LocalizedTextType], { description: "Organisations and information objects that take applications and give out results (norm 29)." })
  intake!: ReadonlyArray<LocalizedText>;

  @Field(() => [ChannelEnum], { description: "Through what it is provided (norm 71)." })
  channels!: ReadonlyArray<Channel>;

  @Field(() => FeeType, { nullable: true, description: "Paid or free (norm 30)." })
  fee!: Fee | null;

  @Field(() => [FormOfProvisionEnum], { description: "Forms in which it is provided (norm 31)." })
  forms!: ReadonlyArray<FormOfProvision>;

  @Field(() => LocalizedTextType, { nullable: true, description: "Term of provision." })
  term!: LocalizedText | null;

  @Field(() => [ServiceSubtypeType], { description: "Subtypes, where the service has such." })
  subtypes!: ReadonlyArray<ServiceSubtype>;

  @Field(() => ServiceCodeScalar, { nullable: true, description: "The code under which it stood before." })
  replaces!: string | null;

  @Field(() => ServiceCodeScalar, { nullable: true, description: "The code under which it stands now." })
  replacedBy!: string | null;

  @Field(() => DateScalar, { description: "First day of this state." })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: "First day on which this state no longer holds; null: no end is known." })
  validTo!: string | null;

  @Field(() => AsOfViewType, { description: "The moment that this view answers for." })
  asOf!: AsOf;

  @Field(() => [ProvenanceType], { description: "Field by field, where a value comes from when it is not from the source itself." })
  provenance!: ReadonlyArray<Provenance>;
}
