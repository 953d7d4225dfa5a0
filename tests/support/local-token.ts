import { join } from "node:path";
import type { Role } from "@tizilim/common/identity/viewer";
import { LocalKeys } from "@tizilim/gateway/identity/local-keys";
import type { RegistryPlace } from "./registry-place";

/** A token of the installation that keeps its data in a place, as `npm run token` gives it out. */
export async function localToken(place: RegistryPlace, person: string, role: Role, body: string | null = null): Promise<string> {
  const keys = await LocalKeys.open(join(place.environment["DATA_DIR"] ?? "", "identity", "key.json"));
  const now = Math.floor(Date.now() / 1000);
  return keys.sign({ roles: [role], ...(body === null ? {} : { body }) }, person, now, now + 3_600);
}
