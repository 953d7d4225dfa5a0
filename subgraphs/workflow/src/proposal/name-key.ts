import { createHash } from "node:crypto";
import { fold } from "@tizilim/common/pure/language/fold";

/** Equal for names that say the same; null for none. Names are longer than what an index takes. */
export function nameKey(name: string | null | undefined): string | null {
  return name == null ? null : createHash("sha256").update(fold(name), "utf8").digest("hex");
}
