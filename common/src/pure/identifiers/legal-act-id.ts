/** Identifier of an act in the legal database adilet: 11 characters, a letter, two digits of the year and a body. */
export type LegalActId = string & { readonly brand: "LegalActId" };

const PATTERN = /^[A-Z]\d{2}[0-9A-Z]{7}[0-9_]$/;

/** Acts of the independent state begin in 1990; the Constitution of 1995 and decrees of that year stand as 95. */
const FIRST_YEAR = 90;

export interface LegalActIdParts {
  /** K code or constitution, Z law, U decree, P resolution of the Government, V registered by the Ministry of Justice, G other order. */
  readonly letter: string;
  readonly year: number;
  readonly body: string;
}

/** Null when the text is no identifier; spaces around and small letters are forgiven. */
export function parseLegalActId(text: string): LegalActId | null {
  const id = text.trim().toUpperCase();
  return PATTERN.test(id) ? (id as LegalActId) : null;
}

export function legalActIdParts(id: LegalActId): LegalActIdParts {
  const year = Number(id.slice(1, 3));
  return { letter: id.slice(0, 1), year: (year >= FIRST_YEAR ? 1900 : 2000) + year, body: id.slice(3) };
}

/** Registration number in the Ministry of Justice; null where the identifier does not hold one (other letters, local acts). */
export function registrationNumberOf(id: LegalActId): string | null {
  const { letter, body } = legalActIdParts(id);
  const number = body.replace(/_$/, "");
  return letter === "V" && /^\d+$/.test(number) ? String(Number(number)) : null;
}
