import type { RunQuery } from "../database/run-query";
import { registryError } from "../graphql/registry-error";
import type { Instant } from "../pure/instant";

/**
 * For a look at a past moment while the register does not answer: every entry until then is known here only if a later one is.
 * Throws AS_OF_UNSUPPORTED where that cannot be told.
 */
export async function requireLinesUntil(query: RunQuery, moment: Instant): Promise<void> {
  const [last] = await query<{ recordedAt: Instant }>("SELECT recordedAt FROM register_line ORDER BY number DESC LIMIT 1");
  if (last !== undefined && last.recordedAt > moment) return;
  throw registryError("AS_OF_UNSUPPORTED", `the register does not answer, and its entries are known here until ${last?.recordedAt ?? "none"}`);
}
