export interface Mark {
  readonly field: string;
  readonly origin: "SOURCE" | "TRANSLATED" | "INFERRED" | "GROUPED" | "GENERATED";
  readonly source: string;
}
export interface Marked {
  readonly provenance: readonly Mark[];
}
export interface Text {
  readonly kk: string | null;
  readonly ru: string | null;
}

/** A service as data/sample/services.json holds it. */
export interface SampleService extends Marked {
  readonly sourceRow: number;
  readonly subsection: string;
  readonly name: Text;
  readonly recipients: readonly string[];
  readonly provider: string | null;
  readonly responsibleBody: string | null;
  readonly intake: readonly Text[];
  readonly channels: readonly string[];
  readonly fee: { readonly kind: string; readonly description: Text | null } | null;
  readonly forms: readonly string[];
  readonly term: Text | null;
  readonly governingAct: string | null;
  readonly actCitation: string | null;
  readonly unread: readonly { readonly field: string; readonly text: string; readonly reason: string }[];
}
export interface SampleSection extends Marked {
  readonly code: string;
  readonly name: Text;
  readonly subsections: readonly (Marked & { readonly code: string; readonly name: Text })[];
}
export interface SampleProvider extends Marked {
  readonly key: string;
  readonly name: Text;
  readonly bin: string | null;
  readonly region: string | null;
  readonly memberOf: string | null;
}
export interface SampleAct extends Marked {
  readonly id: string;
  readonly title: Text;
  readonly status: string;
  readonly statusSince: string | null;
  readonly amendments: readonly { readonly date: string | null; readonly number: string | null; readonly act: string | null }[];
}

export function markOf(thing: Marked, field: string): Mark | undefined {
  return thing.provenance.find((mark) => mark.field === field);
}

const TEXTS = ["name", "issuer", "title", "term"];

/** Names of the fields that hold a value, in the words of provenance: a text by its languages, a fee by its parts. */
export function filledFields(thing: Marked, ignored: readonly string[]): string[] {
  return Object.entries(thing)
    .filter(([field]) => field !== "provenance" && !ignored.includes(field))
    .flatMap(([field, value]) => fieldsOf(field, value));
}

function fieldsOf(field: string, value: unknown): string[] {
  if (value === null || (Array.isArray(value) && value.length === 0)) return [];
  if (field === "intake") return ["intake.kk", "intake.ru"];
  if (field === "fee") return ["fee.kind", "fee.description.kk", "fee.description.ru"];
  if (!TEXTS.includes(field)) return [field];
  return Object.entries(value as Record<string, string | null>).flatMap(([language, text]) => (text === null ? [] : [`${field}.${language}`]));
}
