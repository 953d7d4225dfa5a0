import type { Candidate } from "./candidate";
import { hiddenIn } from "./hidden-in-section";
import type { Section } from "./sections";
import { toldInOneClause } from "./told-in-one-clause";
import { askedByAPerson } from "./who-asks";

/** A положение or устав on a body tells its competences. */
export function isStatute({ title }: Section): boolean {
  return /^["\s]*(?:об?\s+(?:утверждении\s+)?)?(?:положени[яеи]|устав[ае]?)(?:\s+(?:об?|республиканск|государственн|коммунальн|товариществ|кгу|ргу|ргп|гу|кгп)\p{L}*(?!\p{L})|\s*$)|туралы\s+ереже|(?:мекемес|кәсіпорн|орталығ|институт|комисси|бөлім|басқарма|дирекция|қор)\p{L}*(?:ның|нің)\s+ереже|жарғысы?н?(?!\p{L})/iu.test(title);
}

/**
 * The services of the body that a statute founds: chapters that set a procedure for a person, and beside them functions that a
 * sentence tells whole.
 */
export function inAStatute(whole: Section, chapters: ReadonlyArray<Section>, headingOf: (section: Section) => string | null, called: ReadonlyArray<string>): Candidate[] {
  const language = whole.heading?.text.language;
  if (language === undefined) return [];
  const services = (chapters.length === 0 ? [whole] : chapters).map((section) => {
    const procedure = chapters.length > 0 && askedByAPerson(section.lines)?.asker === "PERSON" ? hiddenIn(section, headingOf(section), language, [], called, whole.heading) : null;
    return procedure === null ? toldInOneClause(section.lines, language) : [procedure];
  });
  return services.flat();
}
