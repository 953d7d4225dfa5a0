import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import type { Clock } from "@tizilim/common/pure/clock";
import type { Day } from "@tizilim/common/pure/day";
import type { Occasion } from "../register/register-commands";
import { RegisterWriter } from "../register/register-writer";
import { storeDataset, storedDataset } from "./dataset.store";
import { loadClassification, loadProviders, loadServices } from "./load-register";
import { readSample } from "./read-sample";

/**
 * RULES-2025: in force since this day. No source tells when a service of the sample entered the register; from this day on
 * the register is kept as we keep it, so that questions about earlier days find nothing instead of something made up.
 */
export const SAMPLE_IN_FORCE_FROM: Day = "2025-12-21";

const OCCASION: Occasion = {
  effectiveFrom: SAMPLE_IN_FORCE_FROM,
  cause: { kind: "IMPORT", reference: "data/sample: sample registry with unofficial codes and classification", orderNumber: null, orderDate: null },
};

export interface LoadedSample {
  readonly services: number;
  /** Number of the newest entry. */
  readonly entries: number;
}

/** Loads the sample, whole or not at all, into a register that never held anything; null where it holds, or held, something. */
export async function loadSample(database: RegistryDatabase, folder: string, clock: Clock): Promise<LoadedSample | null> {
  if ((await storedDataset(database.reader)) !== null) return null;
  const sample = readSample(folder);
  return RegisterWriter.write(database, clock.now(), async (register) => {
    if (register.number > 0 || (await storedDataset(register.manager)) !== null) return null;
    await storeDataset(register.manager, sample.dataset);
    await loadClassification(register, sample, OCCASION);
    const ids = await loadProviders(register, sample.providers, OCCASION);
    await loadServices(register, sample.services, ids, OCCASION);
    return { services: sample.services.length, entries: register.number };
  });
}
