import type { Candidate } from "./candidate";

/** One service as the act tells it: in one language or both. */
export type ServiceInLanguages = readonly [Candidate] | readonly [Candidate, Candidate];

/**
 * The candidates of both languages put together: first those that the same provisions name (the clause, the title, the appendix),
 * then those that are left, in their order, where both languages have as many.
 */
export function joinLanguages(ru: ReadonlyArray<Candidate>, kk: ReadonlyArray<Candidate>): ServiceInLanguages[] {
  const pairs = new Map<Candidate, Candidate>();
  for (const kind of ["INCLUDE", "EXCLUDE"] as const) {
    const left = { ru: ru.filter((one) => one.kind === kind), kk: kk.filter((one) => one.kind === kind) };
    for (const [one, other] of byAnchors(left.ru, left.kk)) pairs.set(one, other);
    const paired = new Set(pairs.values());
    const rest = { ru: left.ru.filter((one) => !pairs.has(one)), kk: left.kk.filter((one) => !paired.has(one)) };
    if (rest.ru.length === rest.kk.length) rest.ru.forEach((one, at) => pairs.set(one, rest.kk[at] as Candidate));
  }
  const taken = new Set(pairs.values());
  const joined = ru.map((one): ServiceInLanguages => {
    const other = pairs.get(one);
    return other === undefined ? [one] : [one, other];
  });
  return [...joined, ...kk.filter((one) => !taken.has(one)).map((one): ServiceInLanguages => [one])];
}

/** Pairs by provisions that name one service only in either language. */
function byAnchors(ru: ReadonlyArray<Candidate>, kk: ReadonlyArray<Candidate>): [Candidate, Candidate][] {
  const ofKazakh = ownAnchors(kk);
  const votes = new Map<Candidate, Map<Candidate, number>>();
  for (const [anchor, one] of ownAnchors(ru)) {
    const other = ofKazakh.get(anchor);
    if (other === undefined) continue;
    const counted = votes.get(one) ?? new Map<Candidate, number>();
    counted.set(other, (counted.get(other) ?? 0) + 1);
    votes.set(one, counted);
  }
  const taken = new Set<Candidate>();
  const all = [...votes].flatMap(([one, others]) => [...others].map(([other, count]) => ({ one, other, count }))).sort((a, b) => b.count - a.count);
  return all.flatMap(({ one, other }): [Candidate, Candidate][] => {
    if (taken.has(one) || taken.has(other)) return [];
    taken.add(one).add(other);
    return [[one, other]];
  });
}

function ownAnchors(candidates: ReadonlyArray<Candidate>): Map<string, Candidate> {
  const seen = new Map<string, Candidate | null>();
  for (const candidate of candidates) {
    for (const { evidence: { anchor } } of candidate.sightings) {
      const known = seen.get(anchor);
      seen.set(anchor, known === undefined || known === candidate ? candidate : null);
    }
  }
  return new Map([...seen].flatMap(([anchor, candidate]) => (candidate === null ? [] : [[anchor, candidate] as const])));
}
