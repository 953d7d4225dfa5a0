import { statedAndShown } from "./criterion";

/** RULES-2025/21: it is of social importance for the life of society. */
export const isSociallyImportant = statedAndShown("SOCIALLY_IMPORTANT", "RULES-2025/21", {
  kk: "қоғамның тыныс-тіршілігін қамтамасыз етуде әлеуметтік маңызы бар",
  ru: "имеет социально значимый характер в обеспечении жизнедеятельности общества",
});
