import { accepted, refused, type Decision } from "./decision";
import { refusal } from "./refusal";

/** Where the register stands in giving codes. */
export interface CodeCounters {
  /** Digits of the sequence number, by the scheme in force on the day of effect. */
  readonly sequenceDigits: number;
  /** By subsection: the last sequence number given; a subsection without any is not here. */
  readonly last: ReadonlyMap<string, number>;
  /** Subsections in which an order that waits for the register's answer gives codes; nothing where the viewer may not see such orders. */
  readonly awaited?: ReadonlySet<string>;
}

/** RULES-2025/4-7: the next number of the subsection, formed with the codes of its levels; none where the subsection is full. */
export function giveCode(subsection: string, counters: CodeCounters): { readonly decision: Decision<string>; readonly counters: CodeCounters } {
  const sequence = (counters.last.get(subsection) ?? 0) + 1;
  const digits = String(sequence);
  if (subsection === "" || digits.length > counters.sequenceDigits) {
    return {
      counters,
      decision: refused([refusal(subsection === "" ? "SUBSECTION_UNKNOWN" : "SUBSECTION_FULL", "subsection", "RULES-2025/6", {
        kk: subsection === "" ? "Кіші бөлім көрсетілмеген." : `${subsection} кіші бөлімінде бос реттік нөмір қалмады.`,
        ru: subsection === "" ? "Не указан подраздел." : `В подразделе ${subsection} не осталось свободных порядковых номеров.`,
      })]),
    };
  }
  return {
    counters: { ...counters, last: new Map([...counters.last, [subsection, sequence]]) },
    decision: accepted(`${subsection}${digits.padStart(counters.sequenceDigits, "0")}`),
  };
}
