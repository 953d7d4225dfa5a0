import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Clock } from "@tizilim/common/pure/clock";
import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import { loadSample } from "@tizilim/catalogue/loading/load-sample";
import { loadActCards } from "@tizilim/legal/loading/load-act-cards";
import { parseActCards } from "@tizilim/legal/loading/parse-act-cards";

export interface LoadedSample {
  readonly services: number;
  readonly acts: number;
}

/**
 * Fills an empty registry with the sample. The acts come first: whatever interrupts it, a service never stands without
 * the act that governs it, and the next start loads what is missing.
 */
export async function loadSampleOnce(
  { catalogue, legal }: { catalogue: Subgraph; legal: Subgraph },
  folder: string,
  clock: Clock,
): Promise<LoadedSample | null> {
  if ((await catalogue.revision()) !== "0") return null;
  const { cards, faults } = parseActCards(JSON.parse(readFileSync(join(folder, "acts.json"), "utf8")));
  if (faults.length > 0) throw new Error(`data/sample/acts.json: ${faults.join("; ")}`);
  const acts = await loadActCards(legal.database, cards, clock.now());
  const sample = await loadSample(catalogue.database, folder, clock);
  return sample === null ? null : { services: sample.services, acts: acts.added };
}
