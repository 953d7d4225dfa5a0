import { statedAndShown } from "./criterion";

/** RULES-2025/19: it is provided continuously. */
export const isContinuous = statedAndShown("CONTINUOUS", "RULES-2025/19", {
  kk: "үздіксіз негізде жүзеге асырылады",
  ru: "осуществляется на непрерывной основе",
});
