import type { Day } from "@tizilim/common/pure/day";
import { BLANK_RECORD, type RegisteredService, type RegisterRecord } from "../domain/register-record";
import { foldedSubject } from "@tizilim/common/following/folded-subject";
import type { RegisterLine } from "@tizilim/common/following/register-line";
import { linesOf } from "@tizilim/common/following/register-line.store";
import type { RunQuery } from "@tizilim/common/database/run-query";

/** A service as its lines make it. */
export class RegisteredLines {
  constructor(
    private readonly code: string,
    private readonly lines: ReadonlyArray<RegisterLine>,
  ) {}

  /** As it stands on a day; null for the day: the last state that is known. Null where there is none. */
  on(day: Day | null): RegisteredService | null {
    const segments = foldedSubject<RegisterRecord>(BLANK_RECORD, this.lines);
    const segment = day === null ? segments.at(-1) : segments.find(({ validFrom, validTo }) => validFrom <= day && day < validTo);
    const last = this.lines.at(-1);
    return segment === undefined || last === undefined ? null : { code: this.code, record: segment.record, lastEntry: last.number };
  }

  /** The record as an entry left it. */
  after(entry: number): RegisterRecord | null {
    return foldedSubject<RegisterRecord>(BLANK_RECORD, this.lines.filter(({ number }) => number <= entry)).at(-1)?.record ?? null;
  }
}

/** The services of these codes that ever were in the register; one statement. */
export async function registeredServices(query: RunQuery, codes: ReadonlyArray<string | null>): Promise<Map<string, RegisteredLines>> {
  const lines = await linesOf(query, new Set(codes.filter((code) => code !== null)));
  return new Map([...lines].filter(([, own]) => own.length > 0).map(([code, own]) => [code, new RegisteredLines(code, own)]));
}
