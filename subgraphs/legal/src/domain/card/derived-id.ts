import type { Day } from "@tizilim/common/pure/day";
import { parseLegalActId, type LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { LegalActKind } from "../legal-act-kind";

/** From this year on the database fills the body with eight digits; before, with seven and a low line. */
const EIGHT_DIGITS_SINCE = 2011;
const LETTER: Partial<Readonly<Record<LegalActKind, string>>> = { LAW: "Z", CODE: "K", GOVERNMENT_RESOLUTION: "P", DECREE: "U" };

export interface ActMarks {
  readonly kind: LegalActKind | null;
  readonly number: string | null;
  readonly date: Day | null;
  readonly registrationNumber: string | null;
}

/**
 * Identifier that the legal database gives an act by its marks: an order by its registration, a law, code, decree or
 * resolution of the Government by its number, both with the year of adoption. Null where the marks do not tell it: a
 * local act has its region in it, an order without registration its issuer.
 */
export function derivedId({ kind, number, date, registrationNumber }: ActMarks): LegalActId | null {
  const registered = registrationNumber !== null && (kind === null || kind === "ORDER");
  const letter = registered ? "V" : kind === null ? undefined : LETTER[kind];
  const digits = registered ? registrationNumber : (/^(\d{1,7})(?:-[IVX]+)?$/.exec(number ?? "")?.[1] ?? null);
  if (letter === undefined || digits === null || date === null || !/^\d{1,7}$/.test(digits)) return null;
  const year = Number(date.slice(0, 4));
  const body = year >= EIGHT_DIGITS_SINCE ? digits.padStart(8, "0") : `${digits.padStart(7, "0")}_`;
  return year < 1990 ? null : parseLegalActId(`${letter}${date.slice(2, 4)}${body}`);
}
