import { endedAt, endedByAt } from "../citation/note-effect";
import type { LegalActStatus } from "../legal-act-status";
import { matchable } from "../text/matchable";
import type { PlacedBlock } from "./passage";

/** As the legal database and its mirrors write them. */
const STATUS_LINES: ReadonlyArray<readonly [RegExp, LegalActStatus]> = [
  [/^(?:новый|действующий|действует|жаңа|қолданыстағы|қолданыста)$/, "IN_FORCE"],
  [/^(?:обновл[её]нный|жаңартылған)$/, "AMENDED"],
  [/^(?:утративш(?:ий|ее|ая) силу|утратил[оаи]? силу|недействующий|не действует|с ист[её]кшим сроком|прекра(?:щено|тивш(?:ий|ее)) действие|күші жойылған|күші жойылды|күшін жойған)$/, "REPEALED"],
  [/^(?:проект|жоба|жобасы)$/, "DRAFT"],
];

export interface StatusLine {
  readonly value: LegalActStatus;
  readonly placed: PlacedBlock;
  readonly from: number;
  readonly to: number;
}

/** What the head says of the act's state: a line that is nothing but a status, or a sentence that the act lost its force. */
export function statusOf(head: ReadonlyArray<PlacedBlock>): StatusLine | null {
  let told: StatusLine | null = null;
  for (const placed of head) {
    const words = matchable(placed.block.text);
    const status = statusOfLine(words);
    const ended = status !== null ? null : placed.provision.role === "TITLE" ? endedByAt(words) : endedAt(words);
    const found = status !== null ? { value: status, placed, from: 0, to: words.length } : ended === null ? null : { value: "REPEALED" as const, placed, ...sentenceAt(words, ended) };
    if (found?.value === "REPEALED") return found;
    told ??= found;
  }
  return told;
}

/** Of a line, as it is matched, that is nothing but a status. */
export function statusOfLine(words: string): LegalActStatus | null {
  const line = words.replace(/^(?:статус|статусы|мәртебесі)\s*:?\s*/u, "").replace(/[.\s]+$/u, "");
  return STATUS_LINES.find(([form]) => form.test(line))?.[1] ?? null;
}

function sentenceAt(words: string, at: number): { from: number; to: number } {
  const from = at + (/^[.!\s]*/.exec(words.slice(at))?.[0].length ?? 0);
  return { from, to: words.length };
}
