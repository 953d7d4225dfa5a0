import { CATALOGUE_TABLES } from "@tizilim/catalogue/catalogue-tables";
import { amendService, isRefusal, type AmendedValues, type Occasion } from "@tizilim/catalogue/register/register-commands";
import { RegisterWriter } from "@tizilim/catalogue/register/register-writer";
import { openDatabase } from "@tizilim/common/database/registry-database";
import type { RegistryPlace } from "./registry-place";

/** Amends a service from another process than the registry that serves it, on its database. `now`: when it is recorded. */
export async function amendBeside(place: RegistryPlace, now: Date, code: string, values: AmendedValues, occasion: Occasion): Promise<void> {
  const database = await openDatabase(place.settings("catalogue"), CATALOGUE_TABLES);
  try {
    const outcome = await RegisterWriter.write(database, now, (register) => amendService(register, code as never, values, occasion));
    if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  } finally {
    await database.close();
  }
}
