import { LocalizedTextInputType } from "@tizilim/common/graphql/localized-text.type";
import { ServiceCodeScalar } from "@tizilim/common/graphql/service-code.scalar";
import { Field, ID, InputType, Int } from "type-graphql";
import type { InventoryItemState } from "../domain/inventory";
import { InventoryItemStateEnum } from "./inventory-item-state.enum";

const KEY = "The caller's own name of this call: sent again with it, the call is not done again. 1 to 200 characters.";

@InputType("InventoryItemInput", { description: "What a body says of one of its services." })
export class InventoryItemInput {
  @Field(() => ServiceCodeScalar, { description: "Code of the service." })
  code!: string;

  @Field(() => InventoryItemStateEnum, { description: "Confirmed, or in need of a change; UNSEEN takes back what was said." })
  state!: InventoryItemState;

  @Field(() => LocalizedTextInputType, { nullable: true, description: "What has to change; needed with NEEDS_CHANGE." })
  note?: LocalizedTextInputType | null;

  @Field(() => ID, { nullable: true, description: "The proposal that follows from it, of the same body and about this service." })
  proposal?: string | null;
}

@InputType("RecordInventoryItemsInput", { description: "Many items of one inventory: all of them or none." })
export class RecordInventoryItemsInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: "Id of the inventory." })
  inventory!: string;

  @Field(() => [InventoryItemInput], { description: "1 to 5,000 items; those left out stay as they are." })
  items!: InventoryItemInput[];
}

@InputType("SubmitInventoryInput", { description: "An inventory of which every item was seen." })
export class SubmitInventoryInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;

  @Field(() => Int, { description: "Version that the caller has read." })
  expectedVersion!: number;

  @Field(() => ID, { description: "Id of the inventory." })
  inventory!: string;
}
