import type { ActFile } from "./act-file";

export interface PairedFiles {
  /** One in Kazakh and one in Russian. */
  readonly pairs: ReadonlyArray<readonly [ActFile, ActFile]>;
  readonly rest: ReadonlyArray<ActFile>;
}

/** Joins the two languages of an act by what `sameAs` gives; where more files than one in each language give the same, none is joined. */
export function pairFiles(files: ReadonlyArray<ActFile>, sameAs: (file: ActFile) => string | null): PairedFiles {
  const alike = new Map<string, ActFile[]>();
  for (const file of files) {
    const same = sameAs(file);
    if (same !== null) alike.set(same, [...(alike.get(same) ?? []), file]);
  }
  const pairs = [...alike.values()].flatMap((some) => {
    const [one, other, ...more] = some;
    if (one === undefined || other === undefined || more.length > 0) return [];
    return new Set([one.language, other.language, "KK", "RU"]).size === 2 && one.language !== other.language ? [[one, other] as const] : [];
  });
  const joined = new Set(pairs.flat());
  return { pairs, rest: files.filter((file) => !joined.has(file)) };
}
