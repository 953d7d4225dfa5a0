import type { Day } from "@tizilim/common/pure/day";
import type { Language } from "@tizilim/common/pure/localized-text";

/** A text of an act that is known already. */
export interface KnownEdition {
  readonly date: Day;
  readonly language: Language;
  /** Of the text as it came. */
  readonly hash: string;
}

export interface NewText {
  readonly language: Language;
  readonly hash: string;
}

/**
 * FIRST: no text of the act was known. NEWER, OLDER: than every edition known, or than the newest. OTHER_LANGUAGE: of an
 * edition known in another language. CORRECTED: another text for the edition and language, which takes the place of the
 * one before from now on. UNCHANGED: known to the letter.
 */
export type EditionPlace = "FIRST" | "NEWER" | "OLDER" | "OTHER_LANGUAGE" | "CORRECTED" | "UNCHANGED";

export interface PlacedEdition {
  readonly date: Day;
  readonly places: ReadonlyArray<EditionPlace>;
}

/** What is known of the day of an edition, the surest first. */
export interface EditionDays {
  /** By whoever loads it. */
  readonly given: Day | null;
  /** By the notes of the text: the newest change that entered into force. */
  readonly told: Day | null;
  readonly adopted: Day | null;
  readonly today: Day;
}

/**
 * The day of the edition that texts of one act make, and the place of each among what is known. A text that tells no day
 * is of the day of adoption when it is the first; when another is known, and says something else, it is of today.
 */
export function placeEdition(known: ReadonlyArray<KnownEdition>, texts: ReadonlyArray<NewText>, days: EditionDays): PlacedEdition {
  const date = days.given ?? dateOf(known, texts, days);
  return { date, places: texts.map((text) => placeOf(known, text, date)) };
}

function dateOf(known: ReadonlyArray<KnownEdition>, texts: ReadonlyArray<NewText>, { told, adopted, today }: EditionDays): Day {
  const same = known.find(({ language, hash }) => texts.some((text) => text.language === language && text.hash === hash));
  if (same !== undefined) return same.date;
  const own = told ?? adopted ?? today;
  const taken = known.some(({ date, language }) => date === own && texts.some((text) => text.language === language));
  return taken && told === null ? today : own;
}

function placeOf(known: ReadonlyArray<KnownEdition>, text: NewText, date: Day): EditionPlace {
  const standing = known.find((edition) => edition.date === date && edition.language === text.language);
  if (standing !== undefined) return standing.hash === text.hash ? "UNCHANGED" : "CORRECTED";
  if (known.length === 0) return "FIRST";
  if (known.some((edition) => edition.date === date)) return "OTHER_LANGUAGE";
  return known.every((edition) => edition.date < date) ? "NEWER" : "OLDER";
}
