import type { LogName } from "../signal/log-name";

/** What NATS carries of a line: what anybody may know. Who needs more asks the graph for the number. */
export interface CarriedLine {
  readonly number: number;
  /** When the line was written. */
  readonly at: string;
  readonly [field: string]: string | number;
}

/** A numbered log as its owner's process reads it from the database. */
export interface CarriedLog {
  readonly name: LogName;
  /** `told` is called after each commit of this process; returns how to stop. */
  onCommit(told: () => void): () => void;
  /** At most `limit` committed lines after a number, in order and without a gap. */
  linesAfter(number: number, limit: number): Promise<ReadonlyArray<CarriedLine>>;
}

/**
 * Whether a message tells of this very line. Fields that only one of them has say nothing: an older or newer version of the
 * house wrote the other.
 */
export function tellsOf(line: CarriedLine, message: string): boolean {
  const told = parsed(message);
  return told !== null && told["number"] === line.number && told["at"] === line.at && Object.entries(told).every(([field, value]) => !(field in line) || line[field] === value);
}

function parsed(message: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(message);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
