import { isContinuous } from "./criteria/continuous";
import type { Criterion } from "./criteria/criterion";
import { isNotIndividual } from "./criteria/not-individual";
import { isOpenToAll } from "./criteria/open-to-all";
import { isSociallyImportant } from "./criteria/socially-important";

/** RULES-2025/19-22, in their order; RULES-2025/23: all of them at once. */
export const CRITERIA: ReadonlyArray<Criterion> = [
  isContinuous, // RULES-2025/19
  isNotIndividual, // RULES-2025/20
  isSociallyImportant, // RULES-2025/21
  isOpenToAll, // RULES-2025/22
];
