import { FeeType } from "@tizilim/common/graphql/fee.type";
import { FieldChangeType } from "@tizilim/common/graphql/field-change.type";
import { LocalizedTextType } from "@tizilim/common/graphql/localized-text.type";
import { DateTimeScalar } from "@tizilim/common/graphql/scalars";
import { FormOfProvisionEnum, RecipientKindEnum } from "@tizilim/common/graphql/service-enums";
import type { Instant } from "@tizilim/common/pure/instant";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { Field, Int, ObjectType } from "type-graphql";
import type { FieldChange } from "../domain/field-changes";
import type { PortalCard } from "../domain/portal-card";
import type { DraftFee, FormOfProvision, RecipientKind } from "../domain/service-draft";
import { PortalSourceEnum } from "./portal-source.enum";
import type { ViewedCard } from "./portal-desk";

@ObjectType("PortalCard", {
  description:
    "Подробная информация on the e-government portal (norms 24 to 32): the six details as they must stand there, and whether they " +
    "are out. Details of a proposal under review are shown to those who may see the proposal; for all others the register's record " +
    "stands. What was put out on the portal is public.",
  simpleResolvers: true,
})
export class PortalCardType {
  @Field(() => [RecipientKindEnum], { description: "About the recipient: the kinds (norm 27)." })
  recipients!: ReadonlyArray<RecipientKind>;

  @Field(() => LocalizedTextType, { nullable: true, description: "About the recipient, in words (norm 27)." })
  recipientNote!: LocalizedText | null;

  @Field(() => [LocalizedTextType], { description: "Organisations and information objects that take applications and give out results (norm 29)." })
  intake!: ReadonlyArray<LocalizedText>;

  @Field(() => FeeType, { nullable: true, description: "Paid or free (norm 30)." })
  fee!: DraftFee | null;

  @Field(() => [FormOfProvisionEnum], { description: "Forms of provision (norm 31)." })
  forms!: ReadonlyArray<FormOfProvision>;

  @Field(() => PortalSourceEnum, { description: "Where the details stem from: the register, or an amendment as it came in (norm 26)." })
  source!: PortalCard["source"];

  @Field(() => Boolean, { description: "Whether the details must stand on the portal; false of an excluded service: what is out must be taken down." })
  mustBeOut!: boolean;

  @Field(() => Int, { nullable: true, description: "Revision of the register at which the details were put out last; null where they never were." })
  publishedRevision!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When they were put out last." })
  publishedAt!: Instant | null;

  @Field(() => PortalSourceEnum, { nullable: true, description: "Where that which is out stems from." })
  publishedSource!: PortalCard["source"] | null;

  @Field(() => Boolean, { description: "Whether that which is out is what must be out." })
  upToDate!: boolean;

  @Field(() => [FieldChangeType], { description: "What must change on the portal: from that which is out to the details; all of them where nothing is out." })
  changesSince!: ReadonlyArray<FieldChange>;
}

/** The card with what its further fields are read by. */
export interface PortalCardView extends PortalCardType {
  readonly viewed: ViewedCard;
}

export function portalCardView(viewed: ViewedCard): PortalCardView {
  const { card, published } = viewed;
  const { recipients, recipientNote, intake, fee, forms } = card.details;
  return {
    recipients, recipientNote, intake, fee, forms, source: card.source, mustBeOut: card.mustBeOut,
    publishedRevision: published?.revision ?? null,
    publishedAt: published?.publishedAt ?? null,
    publishedSource: published === null ? null : published.proposal === null ? "REGISTER" : "PROPOSAL",
    upToDate: card.upToDate,
    changesSince: card.changesSince,
    viewed,
  };
}
