import { statedAndShown } from "./criterion";

/** RULES-2025/20: it is not individual and serves the lawful interests of society. */
export const isNotIndividual = statedAndShown("NOT_INDIVIDUAL", "RULES-2025/20", {
  kk: "жеке сипатта емес және қоғамның заңды мүдделерін қанағаттандыруға бағытталған",
  ru: "не является индивидуальной и направлена на удовлетворение законных интересов общества",
});
