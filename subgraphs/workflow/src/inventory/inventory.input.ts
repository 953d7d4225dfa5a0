import { KeyedInput } from "@tizilim/common/graphql/keyed.input";
import { LocalizedTextInputType } from "@tizilim/common/graphql/localized-text.type";
import { ServiceCodeScalar } from "@tizilim/common/graphql/service-code.scalar";
import { Field, ID, InputType, Int } from "type-graphql";
import type { InventoryItemState } from "../domain/inventory";
import { EXPECTED_VERSION } from "../proposal/input/versioned.input";
import { InventoryItemStateEnum } from "./inventory-item-state.enum";

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
export class RecordInventoryItemsInput extends KeyedInput {
  @Field(() => ID, { description: "Id of the inventory." })
  inventory!: string;

  @Field(() => [InventoryItemInput], {
    description:
      "1 to 5,000 items; those left out stay as they are. Where long notes are more than one request takes (LIMIT_BODY tells how much that is), " +
      "send them in several calls, each with a key of its own: what one call recorded stands.",
  })
  items!: InventoryItemInput[];
}

@InputType("SubmitInventoryInput", { description: "An inventory of which every item was seen." })
export class SubmitInventoryInput extends KeyedInput {
  @Field(() => Int, { description: EXPECTED_VERSION })
  expectedVersion!: number;

  @Field(() => ID, { description: "Id of the inventory." })
  inventory!: string;
}
