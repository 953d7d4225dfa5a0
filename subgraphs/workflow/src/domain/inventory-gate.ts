import type { Actor } from "./actor";
import type { Inventory } from "./inventory";
import { ROLE_WORDS } from "./proposal-words";
import { refusal, type Refusal } from "./refusal";

/** RULES-2025/13: a body takes its own inventory, while it is open. */
export function inventoryGate({ body, status }: Inventory, actor: Actor): Refusal[] {
  return [
    ...(actor.roles.includes("PROPOSER") ? [] : [refusal("ROLE_REQUIRED", null, "RULES-2025/13", {
      kk: `Бұл әрекетті тек мыналар жасайды: ${ROLE_WORDS.PROPOSER.kk}.`, ru: `Это действие совершает только: ${ROLE_WORDS.PROPOSER.ru}.`,
    })]),
    ...(actor.body === body ? [] : [refusal("OTHER_BODY", "inventory", "RULES-2025/13", {
      kk: "Орган тек өз қызметтерін түгендейді.", ru: "Орган инвентаризует только свои услуги.",
    })]),
    ...(status === "OPEN" ? [] : [refusal("INVENTORY_SUBMITTED", "inventory", "RULES-2025/13", {
      kk: "Түгендеу тапсырылған, ол өзгермейді.", ru: "Инвентаризация сдана и не меняется.",
    })]),
  ];
}
