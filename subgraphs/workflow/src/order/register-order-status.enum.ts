import { describedEnum } from "@tizilim/common/graphql/enums";
import type { RegisterOrder } from "../domain/register-order";

export const RegisterOrderStatusEnum = describedEnum<RegisterOrder["status"]>("RegisterOrderStatus", "How far an order has come.", {
  PENDING: "Placed; the register has not answered yet. It is asked until it does.",
  ENTERED: "All of its proposals are in the register.",
  REFUSED: "The register refused it as a whole; its proposals are concurred in as before and can go into a new order.",
});
