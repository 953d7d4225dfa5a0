import type { Actor } from "./actor";
import type { Inventory } from "./inventory";
import { refusal, type Refusal } from "./refusal";

/** RULES-2025/13: a body takes its own inventory, while it is open. */
export function inventoryGate({ body, status }: Inventory, actor: Actor): Refusal[] {
  return [
    ...(actor.roles.includes("PROPOSER") ? [] : [refusal("ROLE_REQUIRED", null, "RULES-2025/13", {
      kk: "Бұл әрекетті мына рөлдегі адам ғана жасайды: PROPOSER.", ru: "Это действие совершает только лицо в роли: PROPOSER.",
    })]),
    ...(actor.body === body ? [] : [refusal("OTHER_BODY", "inventory", "RULES-2025/13", {
      kk: "Орган тек өз қызметтерін түгендейді.", ru: "Орган инвентаризует только свои услуги.",
    })]),
    ...(status === "OPEN" ? [] : [refusal("INVENTORY_SUBMITTED", "inventory", "RULES-2025/13", {
      kk: "Түгендеу тапсырылған, ол өзгермейді.", ru: "Инвентаризация сдана и не меняется.",
    })]),
  ];
}
