import { readCard } from "../domain/card/read-card";
import { readAct } from "../reading/read-act";
import type { ActFile } from "./act-file";
import { actFileName } from "./act-file-name";
import { pairFiles } from "./pair-files";
import { readActFile } from "./read-act-file";

/** Signs of a text in which its identifier is looked for. */
const LOOKED_AT = 64 * 1024;

/**
 * The files by acts, in the order of their paths: the two languages of one edition together, by their names or by the identifiers in
 * their texts. Files that tell neither, or too much, are loaded one by one. No text is held.
 */
export async function joinFiles(paths: ReadonlyArray<string>, onLook: (done: number, total: number) => void = () => undefined): Promise<ReadonlyArray<ReadonlyArray<ActFile>>> {
  const named = paths.map((path): ActFile => ({ path, ...actFileName(path) }));
  const byName = pairFiles(named, ({ key }) => key);
  const looked: ActFile[] = [];
  for (const file of byName.rest) {
    looked.push(byName.rest.length === 1 ? file : await lookInto(file));
    onLook(looked.length, byName.rest.length);
  }
  const byKey = pairFiles(looked, ({ key }) => key);
  const byId = pairFiles(byKey.rest, ({ id }) => id);
  const acts = [...byName.pairs, ...byKey.pairs, ...byId.pairs, ...byId.rest.map((file) => [file])];
  const nameOf = new Map(named.map((file) => [file.path, file]));
  // What a look found joins files and is no claim of the name.
  return acts.map((files) => files.map(({ path }) => nameOf.get(path) as ActFile)).sort((a, b) => ((a[0] as ActFile).path < (b[0] as ActFile).path ? -1 : 1));
}

async function lookInto(file: ActFile): Promise<ActFile> {
  const read = await readActFile(file);
  if ("refusal" in read) return file;
  const { language, source } = read.source;
  return { ...file, language, id: file.id ?? readCard(readAct(language, source.slice(0, LOOKED_AT))).id?.value ?? null };
}
