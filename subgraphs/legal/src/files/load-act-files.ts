import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import type { Clock } from "@tizilim/common/pure/clock";
import type { Day } from "@tizilim/common/pure/day";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { textFindings } from "../domain/card/text-findings";
import { actOfTexts } from "../loading/act-of-texts";
import { loadActTexts } from "../loading/load-act-texts";
import { loadedText, type LoadedText } from "../loading/loaded-text";
import type { RegisterShelf } from "../register/register-shelf";
import type { ActFile } from "./act-file";
import type { FileOutcome } from "./file-outcome";
import { notLoaded } from "./file-refusal";
import { readActFile } from "./read-act-file";

/** Where acts are loaded to, with the register that they are held against. */
export interface ActsPlace {
  readonly database: RegistryDatabase;
  readonly register: RegisterShelf;
  readonly clock: Clock;
}

/** What holds for every file, where whoever loads them tells it. */
export interface ToldOfFiles {
  readonly id: LegalActId | null;
  readonly edition: Day | null;
}

interface FileText {
  readonly path: string;
  readonly loaded: LoadedText;
}

/**
 * RULES-2025/8: loads the files of one edition of an act, in a transaction of its own, and tells what became of each. An identifier in a
 * file's name is a claim: the text may be silent on it, and not contradict it. Never throws; nothing is half loaded.
 */
export async function loadActFiles(place: ActsPlace, files: ReadonlyArray<ActFile>, told: ToldOfFiles): Promise<FileOutcome[]> {
  const texts: FileText[] = [];
  const outcomes: FileOutcome[] = [];
  try {
    for (const file of files) {
      const read = await readActFile(file);
      if ("refusal" in read) outcomes.push({ path: file.path, refusals: [read.refusal] });
      else texts.push({ path: file.path, loaded: loadedText(read.source.language, read.source.source) });
    }
    const id = told.id ?? files.map((file) => file.id).find((named) => named !== null) ?? null;
    for (const edition of editionsOf(texts, told.edition)) outcomes.push(...(await loadTexts(place, edition, { ...told, id })));
    return outcomes;
  } catch (error) {
    const answered = new Set(outcomes.map(({ path }) => path));
    return [...outcomes, ...files.filter(({ path }) => !answered.has(path)).map(({ path }) => ({ path, refusals: [notLoaded(error)] }))];
  }
}

/** A language that lags behind the other is an edition of its own (LAW/4). */
function editionsOf(texts: ReadonlyArray<FileText>, given: Day | null): ReadonlyArray<ReadonlyArray<FileText>> {
  const days = new Set(texts.flatMap(({ loaded }) => loaded.card.editionDate?.value ?? []));
  if (texts.length === 0) return [];
  if (given !== null || days.size < 2) return [texts];
  return [...texts].sort((a, b) => (dayOfText(a) < dayOfText(b) ? -1 : 1)).map((text) => [text]);
}

const dayOfText = ({ loaded }: FileText): Day => loaded.card.editionDate?.value ?? "";

async function loadTexts({ database, register, clock }: ActsPlace, texts: ReadonlyArray<FileText>, told: ToldOfFiles): Promise<FileOutcome[]> {
  const known = actOfTexts(texts.map(({ loaded }) => loaded), told);
  if ("problems" in known) {
    return texts.map(({ path, loaded: { text } }) => {
      const own = known.problems.filter(({ field }) => texts.length === 1 || field === null || field === "id" || field === text.language.toLowerCase());
      const refusals = (own.length > 0 ? own : known.problems).map(({ code, message }) => ({ code, message, place: null }));
      return { path, refusals };
    });
  }
  const { act, findings } = known;
  const { edition, places } = await loadActTexts(database, { act, texts: texts.map(({ loaded }) => loaded), edition: told.edition }, clock.now(), await register.read());
  return texts.map(({ path, loaded: { text } }, at) => ({
    path, act, edition, place: places[at] ?? "UNCHANGED", findings: [...(at === 0 ? findings : []), ...textFindings(text)],
  }));
}
