import { canonicalJson } from "@tizilim/common/pure/canonical-json";
import type { EntityManager } from "typeorm";
import type { ImportedProvider } from "../import/imported-service";
import { enterProvider } from "../register/enter-provider";
import { isRefusal, type Occasion } from "../register/register-commands";
import type { RegisterWriter } from "../register/register-writer";
import type { Tally } from "./import-report";
import { PROVIDERS } from "../provider/provider.table";
import { knownStates } from "./known-records.store";
import { matchProviders, type KnownProvider } from "./provider-match";

export interface ImportedProviders {
  readonly tally: Tally;
  /** Ids in the register by the keys of the files; in a dry run a new one stands for itself. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Providers that the files name. Without a register: only counted. */
export async function importProviders(
  manager: EntityManager,
  register: RegisterWriter | null,
  imported: ReadonlyArray<ImportedProvider>,
  occasion: Occasion,
): Promise<ImportedProviders> {
  const known = await knownProviders(manager);
  const ids = new Map<string, string>();
  const tally = { added: 0, amended: 0, unchanged: 0 };
  for (const { key, id, record } of matchProviders(known, imported)) {
    const before = known.find((provider) => provider.id === id)?.record;
    const stands = id !== null && canonicalJson(before) === canonicalJson(record);
    tally[stands ? "unchanged" : id === null ? "added" : "amended"] += 1;
    ids.set(key, id ?? `new: ${key}`);
    if (stands || register === null) continue;
    const entered = await enterProvider(register, id, record, occasion);
    if (isRefusal(entered)) throw new Error(`the register refuses provider ${key}: ${entered.code}: ${entered.message.ru}`);
    ids.set(key, entered.subject);
  }
  return { tally, ids };
}

/** Each with its newest state, the oldest id first. */
async function knownProviders(manager: EntityManager): Promise<KnownProvider[]> {
  const states = await knownStates(manager, PROVIDERS);
  const newest = [...states].flatMap(([id, own]) => own.slice(-1).map(({ record }) => ({ id, record })));
  return newest.sort((one, other) => one.id.length - other.id.length || (one.id < other.id ? -1 : 1));
}
