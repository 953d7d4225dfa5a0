/** What a mirror keeps of an event of the feed: enough to know the register. */
export interface FoldedEntry {
  readonly number: number;
  readonly kind: string;
  readonly subject: string;
  readonly effectiveFrom: string;
  readonly changes: ReadonlyArray<{ readonly field: string; readonly after: string | null }>;
}

export type FoldedRecord = Readonly<Record<string, unknown>>;

/** What docs/delivery.md says that a field holds before an entry has set it. */
const BLANK: Readonly<Record<string, FoldedRecord>> = {
  SERVICE: {
    name: { kk: null, ru: null }, category: "STATE_SERVICE", status: "IN_FORCE", section: "", subsection: "", recipients: [], recipientNote: null, provider: null, responsibleBody: null,
    intake: [], channels: [], fee: null, forms: [], term: null, subtypes: [], governingAct: null, replaces: null, replacedBy: null, provenance: [],
  },
  PROVIDER: { name: { kk: null, ru: null }, kinds: [], bin: null, region: null, memberOf: null },
  SECTION: { name: { kk: null, ru: null } },
  SUBSECTION: { section: "", name: { kk: null, ru: null } },
};

/**
 * The register on a day, by the rule of docs/delivery.md and nothing else: of each subject the entries effective by then, in the order of
 * their days and within one day of their numbers, each setting its fields. Keys are the kind of the subject and the subject.
 */
export function foldFeed(entries: ReadonlyArray<FoldedEntry>, day: string): Map<string, FoldedRecord> {
  const records = new Map<string, FoldedRecord>();
  const effective = entries.filter(({ effectiveFrom }) => effectiveFrom <= day);
  effective.sort((one, other) => (one.effectiveFrom < other.effectiveFrom ? -1 : one.effectiveFrom > other.effectiveFrom ? 1 : one.number - other.number));
  for (const { kind, subject, changes } of effective) {
    const about = kind.slice(0, kind.lastIndexOf("_"));
    const key = `${about} ${subject}`;
    const set = Object.fromEntries(changes.map(({ field, after }) => [field, JSON.parse(after ?? "null") as unknown]));
    records.set(key, { ...(records.get(key) ?? BLANK[about]), ...set });
  }
  return records;
}
