import { fold } from "@tizilim/common/pure/language/fold";
import { BLANK_PROVIDER, type ProviderRecord } from "../domain/provider-record";
import type { ImportedProvider } from "../import/imported-service";

export interface KnownProvider {
  readonly id: string;
  readonly record: ProviderRecord;
}

/** id: null for a provider that the register does not know. */
export interface ProviderMatch {
  readonly key: string;
  readonly id: string | null;
  readonly record: ProviderRecord;
}

/**
 * Finds the providers of the files in the register: by BIN, else by name in either language where no BIN says otherwise. A known
 * one keeps what the files do not tell, and its spelling where only letters and spaces differ.
 */
export function matchProviders(known: ReadonlyArray<KnownProvider>, imported: ReadonlyArray<ImportedProvider>): ProviderMatch[] {
  const byBin = new Map(known.flatMap((provider) => (provider.record.bin === null ? [] : [[provider.record.bin, provider] as const])));
  const byName = new Map(known.flatMap((provider) => marksOf(provider.record).map((mark) => [mark, provider] as const)).reverse());
  const taken = new Set<string>();
  return imported.map(({ key, name, bin }) => {
    const namesake = marksOf({ name }).flatMap((mark) => byName.get(mark) ?? [])[0];
    const same = (bin === null ? undefined : byBin.get(bin)) ?? (namesake && (bin === null || namesake.record.bin === null) ? namesake : undefined);
    if (!same || taken.has(same.id)) return { key, id: null, record: { ...BLANK_PROVIDER, name, bin } };
    taken.add(same.id);
    const { record } = same;
    const spelling = { kk: spelled(record.name.kk, name.kk), ru: spelled(record.name.ru, name.ru) };
    return { key, id: same.id, record: { ...record, name: spelling, bin: record.bin ?? bin } };
  });
}

function marksOf({ name }: Pick<ProviderRecord, "name">): string[] {
  return [...(name.ru === null ? [] : [`ru ${fold(name.ru)}`]), ...(name.kk === null ? [] : [`kk ${fold(name.kk)}`])];
}

function spelled(known: string | null, imported: string | null): string | null {
  if (known === null || imported === null) return known ?? imported;
  return fold(known) === fold(imported) ? known : imported;
}
