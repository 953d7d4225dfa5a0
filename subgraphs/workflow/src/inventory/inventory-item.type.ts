import { LocalizedTextType } from "@tizilim/common/graphql/localized-text.type";
import { ServiceCodeScalar } from "@tizilim/common/graphql/service-code.scalar";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { Field, ObjectType } from "type-graphql";
import type { InventoryItemState } from "../domain/inventory";
import { ServiceStub } from "../references/service.stub";
import { InventoryItemStateEnum } from "./inventory-item-state.enum";

@ObjectType("InventoryItem", { description: "One service in an inventory.", simpleResolvers: true })
export class InventoryItemType {
  @Field(() => ServiceCodeScalar, { description: "Code of the service." })
  code!: string;

  @Field(() => ServiceStub, { nullable: true, description: "The service as it stands now." })
  service!: ServiceStub;

  @Field(() => InventoryItemStateEnum, { description: "What the body says of it." })
  state!: InventoryItemState;

  @Field(() => LocalizedTextType, { nullable: true, description: "What has to change." })
  note!: LocalizedText | null;
}

/** With the proposal that its field asks for. */
export interface InventoryItemView extends InventoryItemType {
  readonly proposalId: string | null;
}
