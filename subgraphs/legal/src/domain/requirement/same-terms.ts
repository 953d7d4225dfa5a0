import type { TermLength } from "./said-of-service";

/** Whether two texts name the same lengths, whatever their order: an hour is sixty minutes, a bare day is a day of either kind. */
export function sameTerms(one: ReadonlyArray<TermLength>, other: ReadonlyArray<TermLength>): boolean {
  const plain = one.map(inSmall);
  const others = other.map(inSmall);
  return plain.every((each) => others.some((match) => alike(each, match))) && others.every((each) => plain.some((match) => alike(each, match)));
}

function inSmall({ count, unit }: TermLength): TermLength {
  if (unit === "HOUR") return { count: count * 60, unit: "MINUTE" };
  if (unit === "YEAR") return { count: count * 12, unit: "MONTH" };
  return { count, unit };
}

function alike(one: TermLength, other: TermLength): boolean {
  if (one.count !== other.count) return false;
  const days = new Set([one.unit, other.unit]);
  return one.unit === other.unit || (days.has("DAY") && (days.has("WORKING_DAY") || days.has("CALENDAR_DAY")));
}
