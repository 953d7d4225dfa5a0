import { refusal, type Refusal } from "../refusal";

/** LAW/8, 2-1): what an order holds is being decided; it stands still until the register has answered. */
export function heldByOrder(): Refusal {
  return refusal("HELD_BY_ORDER", "status", "LAW/8, 2-1)", {
    kk: "Ұсыныс бұйрыққа енгізілген және тізілімнің жауабын күтуде.",
    ru: "Предложение включено в приказ и ждёт ответа реестра.",
  });
}
