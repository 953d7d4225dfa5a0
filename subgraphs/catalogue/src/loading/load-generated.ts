import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import type { Clock } from "@tizilim/common/pure/clock";
import type { Occasion } from "../register/register-commands";
import { RegisterWriter } from "../register/register-writer";
import { chunksOf, SERVICES_AT_A_TIME } from "./chunks";
import { storeDataset, storedDataset } from "./dataset.store";
import { loadClassification, loadProviders, loadServices } from "./load-register";
import type { LoadableRegister } from "./loadable-register";
import { SAMPLE_IN_FORCE_FROM } from "./load-sample";

const OCCASION: Occasion = {
  effectiveFrom: SAMPLE_IN_FORCE_FROM,
  cause: { kind: "IMPORT", reference: "synthetic registry, made up for load tests", orderNumber: null, orderDate: null },
};

/** Loads a made-up register into one that never held anything; false where it holds, or held, something. */
export async function loadGenerated(
  database: RegistryDatabase,
  generated: LoadableRegister,
  clock: Clock,
  onProgress: (services: number) => void = () => {},
): Promise<boolean> {
  const ids = await RegisterWriter.write(database, clock.now(), async (register) => {
    if (register.number > 0 || (await storedDataset(register.manager)) !== null) return null;
    await storeDataset(register.manager, generated.dataset);
    await loadClassification(register, generated, OCCASION);
    return loadProviders(register, generated.providers, OCCASION);
  });
  if (ids === null) return false;
  let loaded = 0;
  for (const chunk of chunksOf(generated.services, SERVICES_AT_A_TIME)) {
    await RegisterWriter.write(database, clock.now(), (register) => loadServices(register, chunk, ids, OCCASION));
    loaded += chunk.length;
    onProgress(loaded);
  }
  return true;
}
