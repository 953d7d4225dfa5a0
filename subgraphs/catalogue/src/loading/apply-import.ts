import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import type { Clock } from "@tizilim/common/pure/clock";
import type { Day } from "@tizilim/common/pure/day";
import type { EntityManager } from "typeorm";
import type { ReadRegister } from "../import/read-register";
import type { Occasion } from "../register/register-commands";
import { RegisterWriter } from "../register/register-writer";
import { chunksOf, SERVICES_AT_A_TIME } from "./chunks";
import { storeDataset, storedDataset } from "./dataset.store";
import { importCause, type ImportAuthority } from "./import-authority";
import { datasetAfterImport, datasetDuringImport } from "./import-dataset";
import type { ImportGround } from "./import-decision";
import { importLevels } from "./import-levels";
import { importProviders } from "./import-providers";
import type { ImportReport, RefusedRow } from "./import-report";
import { importServices } from "./import-services";
import { serviceCodes } from "./known-records.store";

export interface ImportOptions {
  readonly authority: ImportAuthority;
  /** Who imports: an ADMIN. */
  readonly by: string;
  /** Names of the files, as the log and the data set are to show them. */
  readonly files: ReadonlyArray<string>;
  readonly effectiveFrom: Day;
  readonly clock: Clock;
  readonly dryRun?: boolean;
  readonly onProgress?: (services: number) => void;
}

/** One transaction; in a dry run the register is null, and nothing is written. */
type Step = <T>(work: (manager: EntityManager, register: RegisterWriter | null) => Promise<T>) => Promise<T>;

/**
 * Enters what the files say: new codes as they are, known ones by what differs, nothing for the rest; what the files leave out
 * stays. Services go in chunks of one transaction each: an import that ended in the middle is completed by importing again.
 */
export async function applyImport(database: RegistryDatabase, read: ReadRegister, options: ImportOptions): Promise<ImportReport> {
  const { authority, by, files, effectiveFrom, clock, dryRun = false, onProgress } = options;
  const occasion: Occasion = { effectiveFrom, cause: importCause(authority, by, files) };
  let entries = 0;
  const step: Step = (work) => {
    if (dryRun) return work(database.reader, null);
    return RegisterWriter.write(database, clock.now(), async (register) => {
      const begun = register.number;
      const result = await work(register.manager, register);
      entries += register.number - begun;
      return result;
    });
  };

  const { before, levels, providers } = await step(async (manager, register) => {
    const standing = await storedDataset(manager);
    if (register !== null) await storeDataset(manager, datasetDuringImport(standing, authority, files));
    return {
      before: standing,
      levels: await importLevels(manager, register, read, occasion),
      providers: await importProviders(manager, register, read.providers, occasion),
    };
  });

  const ground: ImportGround = { effectiveFrom, subsections: levels.standing, providers: providers.ids, official: authority.kind === "ORDER" };
  const named = new Set<string>(read.services.map((service) => service.code));
  const services = { added: 0, amended: 0, unchanged: 0 };
  const refused: RefusedRow[] = [];
  let done = 0;
  for (const chunk of chunksOf(read.services, SERVICES_AT_A_TIME)) {
    done += chunk.length;
    const rows = await step(async (manager, register) => {
      const imported = await importServices(manager, register, chunk, ground, occasion);
      if (register !== null && done === read.services.length) {
        const others = (await serviceCodes(manager, effectiveFrom)).all.filter((code) => !named.has(code)).length;
        await storeDataset(manager, datasetAfterImport(before, authority, files, others));
      }
      return imported;
    });
    services.added += rows.tally.added;
    services.amended += rows.tally.amended;
    services.unchanged += rows.tally.unchanged;
    refused.push(...rows.refused);
    onProgress?.(done);
  }
  const missing = (await serviceCodes(database.reader, effectiveFrom)).inForce.filter((code) => !named.has(code));
  return { dryRun, services, sections: levels.sections, subsections: levels.subsections, providers: providers.tally, entries, refused, missing };
}
