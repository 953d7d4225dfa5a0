import type { RegisterEntryRecord } from "../domain/register-entry";

/** A section, subsection or provider that stands as asked; entry is null where it stood so already. */
export interface EnteredSubject {
  readonly subject: string;
  readonly entry: RegisterEntryRecord | null;
}
