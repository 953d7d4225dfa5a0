import { formatReference, parseReference, type Reference } from "./as-of";

/** One field of a subject at the moment of a view. */
export interface FieldReference extends Reference {
  readonly field: string;
}

/** Its key between subgraphs: that of the subject, and the field behind `#`, which no id and no moment has. */
export function formatFieldReference({ id, asOf, field }: FieldReference): string {
  return `${formatReference(id, asOf)}#${field}`;
}

/** Null when the text is no key that `formatFieldReference` could have written. */
export function parseFieldReference(text: string): FieldReference | null {
  const [subject = "", field = "", ...rest] = text.split("#");
  const reference = parseReference(subject);
  return reference === null || field === "" || rest.length > 0 ? null : { ...reference, field };
}
