import { statedAndShown } from "./criterion";

/** RULES-2025/22: it is open to all society or to a wide circle. */
export const isOpenToAll = statedAndShown("OPEN_TO_ALL", "RULES-2025/22", {
  kk: "бүкіл қоғамға немесе адамдардың кең тобына қолжетімді",
  ru: "доступна для всего общества либо для широкого круга лиц",
});
