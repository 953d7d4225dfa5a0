/** A file by which somebody outside checks the register: what of the graph it is made of. */
export interface ProofFile {
  readonly contentType: string;
  readonly document: string;
  /** Whole numbers that it takes, by their names in the address; those with `true` have to be there. */
  readonly numbers: Readonly<Record<string, boolean>>;
  /** What is sent; null where there is none of it. */
  body(data: Readonly<Record<string, unknown>>): string | null;
}

const TEXT = "text/plain; charset=utf-8";

interface Told {
  readonly registerCheckpoint?: { readonly note: string | null; readonly key: string | null } | null;
  readonly registerEntry?: { readonly inclusionProof: { readonly file: string | null } | null } | null;
  readonly consistencyProof?: object | null;
}

/** The key of the log, on one line. */
export const KEY_FILE: ProofFile = {
  contentType: TEXT,
  document: "{ registerCheckpoint(size: 0) { key } }",
  numbers: {},
  body: ({ registerCheckpoint }: Told) => (registerCheckpoint?.key == null ? null : `${registerCheckpoint.key}\n`),
};

export const CHECKPOINT_FILE: ProofFile = {
  contentType: TEXT,
  document: "query Checkpoint($size: Int) { registerCheckpoint(size: $size) { note } }",
  numbers: { size: false },
  body: ({ registerCheckpoint }: Told) => registerCheckpoint?.note ?? null,
};

export const ENTRY_PROOF_FILE: ProofFile = {
  contentType: TEXT,
  document: "query EntryProof($number: Int!, $size: Int) { registerEntry(number: $number) { inclusionProof(size: $size) { file } } }",
  numbers: { number: true, size: false },
  body: ({ registerEntry }: Told) => registerEntry?.inclusionProof?.file ?? null,
};

export const CONSISTENCY_FILE: ProofFile = {
  contentType: "application/json; charset=utf-8",
  document: "query Consistency($from: Int!, $to: Int) { consistencyProof(from: $from, to: $to) { from to fromRootHash toRootHash hashes } }",
  numbers: { from: true, to: false },
  body: ({ consistencyProof }: Told) => (consistencyProof == null ? null : `${JSON.stringify(consistencyProof)}\n`),
};
