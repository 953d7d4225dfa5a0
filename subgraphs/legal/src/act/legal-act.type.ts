import { AsOfViewType } from "@tizilim/common/graphql/as-of.type";
import { LegalActIdScalar } from "@tizilim/common/graphql/legal-act-id.scalar";
import { LocalizedTextType } from "@tizilim/common/graphql/localized-text.type";
import { NodeType } from "@tizilim/common/graphql/node.type";
import { DateScalar } from "@tizilim/common/graphql/scalars";
import type { AsOf } from "@tizilim/common/pure/as-of";
import type { Day } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { Directive, Field, ID, ObjectType } from "type-graphql";
import type { LegalActKind } from "../domain/legal-act-kind";
import type { LegalActStatus } from "../domain/legal-act-status";
import { LegalActKindEnum } from "./legal-act-kind.enum";
import { LegalActStatusEnum } from "./legal-act-status.enum";

@Directive('@key(fields: "_ref")')
@ObjectType("LegalAct", {
  description:
    "A legal act as it stood at the moment of the view. An act that the register names, but whose card the registry did not " +
    "hold then, or that was adopted after the day of the view, is known by its identifier alone, and a finding says so.",
  implements: NodeType,
  simpleResolvers: true,
})
export class LegalAct {
  readonly __typename!: "LegalAct";

  @Directive("@inaccessible")
  @Field(() => ID, { name: "_ref", description: "Key between subgraphs: the act's identifier, with the moment of the view." })
  _ref!: string;

  @Directive("@shareable")
  @Field(() => ID, { description: "Today's identifier of the act; a view as of another time has an id of its own." })
  id!: string;

  @Field(() => LegalActIdScalar, { nullable: true, description: "Identifier in the legal database; null for a draft or an act known only by citation." })
  actId!: LegalActId | null;

  @Field(() => LegalActKindEnum, { description: "Kind of the act." })
  kind!: LegalActKind;

  @Field(() => LocalizedTextType, { description: "Title that it bore on the day of the view." })
  title!: LocalizedText;

  @Field(() => LocalizedTextType, { nullable: true, description: "Who adopted it." })
  issuer!: LocalizedText | null;

  @Field(() => String, { nullable: true, description: "Number given by who adopted it, such as 39/НҚ." })
  number!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Day of adoption." })
  date!: Day | null;

  @Field(() => String, { nullable: true, description: "Number of its registration in the Ministry of Justice." })
  registrationNumber!: string | null;

  @Field(() => LegalActStatusEnum, { description: "State on the day of the view." })
  status!: LegalActStatus;

  @Field(() => String, { nullable: true, description: "Address of its text." })
  url!: string | null;

  @Field(() => AsOfViewType, { description: "The moment that this view answers for." })
  asOf!: AsOf;
}
