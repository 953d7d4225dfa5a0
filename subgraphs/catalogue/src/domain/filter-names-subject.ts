import type { RegisterEntryKind } from "./register-entry";

/** Of a filter of services, the conditions by which it names a section, a subsection or a provider itself. */
export interface NamingFilter {
  readonly sections?: ReadonlyArray<string> | null;
  readonly subsections?: ReadonlyArray<string> | null;
  readonly providers?: ReadonlyArray<string> | null;
}

/**
 * Whether a filter that has no other condition names what the entry is about: who follows a section hears of its renaming even
 * while no service stands in it.
 */
export function filterNamesSubject(filter: NamingFilter & object, { kind, subject }: { readonly kind: RegisterEntryKind; readonly subject: string }): boolean {
  const given = Object.entries(filter).filter(([, condition]) => condition != null);
  const [only] = given;
  if (only === undefined || given.length > 1) return false;
  const [condition, values] = only as [string, ReadonlyArray<string>];
  const level = kind.startsWith("SECTION_") ? "sections" : kind.startsWith("SUBSECTION_") ? "subsections" : kind.startsWith("PROVIDER_") ? "providers" : null;
  return condition === level && values.includes(subject);
}
