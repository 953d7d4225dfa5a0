/** Envelope of one change (CloudEvents 1.0.2, JSON format, with its extension `sequence`). */
export interface CloudEvent<Data> {
  readonly specversion: "1.0";
  /** Together with `source` unique, and the same whenever this change is sent again. */
  readonly id: string;
  readonly source: string;
  readonly type: string;
  /** When the change was recorded, RFC 3339. */
  readonly time: string;
  readonly subject: string;
  /** The number in the log, of one length, so that order as text is order of numbers. */
  readonly sequence: string;
  readonly datacontenttype: "application/json";
  readonly data: Data;
}

/** What of an entry of the register stands in its envelope. */
export interface RegisterEventHead {
  readonly number: number;
  /** Code of the service, section or subsection, or id of the provider. */
  readonly subject: string;
  readonly recordedAt: string;
}

export const REGISTER_SOURCE = "/register";
export const REGISTER_ENTRY_TYPE = "kz.tizilim.register.entry";
const SEQUENCE_DIGITS = 16;

export function registerEvent<Data>(entry: RegisterEventHead, data: Data): CloudEvent<Data> {
  return {
    specversion: "1.0",
    id: registerEventId(entry.number),
    source: REGISTER_SOURCE,
    type: REGISTER_ENTRY_TYPE,
    time: entry.recordedAt,
    subject: entry.subject,
    sequence: eventSequence(entry.number),
    datacontenttype: "application/json",
    data,
  };
}

export function registerEventId(number: number): string {
  return `register-${number}`;
}

export function eventSequence(number: number): string {
  return String(number).padStart(SEQUENCE_DIGITS, "0");
}
