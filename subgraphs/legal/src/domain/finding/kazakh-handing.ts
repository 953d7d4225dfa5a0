import { KAZAKH_ASKING } from "./kazakh-asking";

/** Where a sentence tells of something handed in by the one who asks; null where an office does it, or does it for a person. */
export function handedIn(sentence: string): { readonly from: number; readonly to: number } | null {
  const { asks, person, office, toOffice, givenTo } = KAZAKH_ASKING;
  const asked = asks.exec(sentence);
  if (asked === null) return null;
  const lead = sentence.slice(0, asked.index);
  const [byPerson, byOffice] = [lead.search(person), lead.search(office)];
  const given = givenTo?.test(asked[0]) === true || (byOffice >= 0 && (byPerson < 0 || byOffice < byPerson));
  return given && !toOffice.test(asked[0]) ? null : { from: asked.index, to: asked.index + asked[0].length };
}
