import type { FileOutcome } from "@tizilim/legal/files/file-outcome";
import type { EditionPlace } from "@tizilim/legal/domain/edition/place-edition";

/** More of one file are counted. */
const FINDINGS_SHOWN = 5;
const PLACES: ReadonlyArray<EditionPlace> = ["FIRST", "NEWER", "OLDER", "OTHER_LANGUAGE", "CORRECTED", "UNCHANGED"];

/** One line for the file, and below it what was not understood in a text that is loaded. */
export function outcomeText(outcome: FileOutcome): string {
  if ("refusals" in outcome) {
    const told = outcome.refusals.map(({ code, message, place }) => `${code}${place === null ? "" : ` at byte ${place}`}: ${message.kk} / ${message.ru}`);
    return `${outcome.path}: REFUSED ${told.join("; ")}\n`;
  }
  const { path, act, edition, place, findings } = outcome;
  const shown = findings.slice(0, FINDINGS_SHOWN).map(({ severity, code, message }) => `  ${severity} ${code}: ${message.kk} / ${message.ru}`);
  const more = findings.length - shown.length;
  return [`${path}: ${place === "UNCHANGED" ? "known as" : "loaded as"} ${act}, edition of ${edition}, ${place}`, ...shown, ...(more > 0 ? [`  and ${more} more`] : []), ""].join("\n");
}

export function leftOutText(path: string): string {
  return `${path}: left out, acts are HTML, Markdown, plain text or DOCX\n`;
}

/** What all files came to. */
export class OutcomeTally {
  private readonly places = new Map<EditionPlace, number>();
  private readonly acts = new Set<string>();
  private files = 0;
  refused = 0;

  add(outcomes: ReadonlyArray<FileOutcome>): void {
    for (const outcome of outcomes) {
      this.files += 1;
      if ("refusals" in outcome) this.refused += 1;
      else {
        this.places.set(outcome.place, (this.places.get(outcome.place) ?? 0) + 1);
        this.acts.add(outcome.act);
      }
    }
  }

  text(bytes: number, seconds: number): string {
    const places = PLACES.flatMap((place) => (this.places.has(place) ? [`${place} ${this.places.get(place)}`] : []));
    const loaded = this.files - this.refused;
    const size = `${(bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s`;
    return `Файлдар / Файлы: ${this.files}; texts ${loaded}${places.length > 0 ? ` (${places.join(", ")})` : ""} of ${this.acts.size} acts; refused ${this.refused}; ${size}\n`;
  }
}
