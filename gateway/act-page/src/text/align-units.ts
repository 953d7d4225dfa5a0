import type { Unit } from "./units-of";

/** A line of the page: the same unit in both languages, or one that only one of them has there. */
export interface Row {
  readonly anchor: string;
  readonly kk: Unit | null;
  readonly ru: Unit | null;
}

/**
 * Sets two texts side by side by their anchors. Each text keeps its order: of units that the texts have in different
 * order, as many stand on one line as the order allows, the others on lines of their own.
 */
export function alignUnits(kk: readonly Unit[], ru: readonly Unit[]): Row[] {
  const places = new Map(ru.map((unit, place) => [unit.anchor, place]));
  const shared = kk.flatMap((unit, place) => {
    const other = places.get(unit.anchor);
    return other === undefined ? [] : [{ kk: place, ru: other }];
  });
  const rows: Row[] = [];
  let [atKk, atRu] = [0, 0];
  const alone = (untilKk: number, untilRu: number) => {
    for (const unit of kk.slice(atKk, untilKk)) rows.push({ anchor: unit.anchor, kk: unit, ru: null });
    for (const unit of ru.slice(atRu, untilRu)) rows.push({ anchor: unit.anchor, kk: null, ru: unit });
  };
  for (const pair of longestRising(shared)) {
    alone(pair.kk, pair.ru);
    const unit = kk[pair.kk] as Unit;
    rows.push({ anchor: unit.anchor, kk: unit, ru: ru[pair.ru] as Unit });
    [atKk, atRu] = [pair.kk + 1, pair.ru + 1];
  }
  alone(kk.length, ru.length);
  return rows;
}

interface Pair {
  readonly kk: number;
  readonly ru: number;
}

/** The longest choice of pairs, rising in `kk`, that rises in `ru` as well. */
function longestRising(pairs: readonly Pair[]): Pair[] {
  /** Of each length, the choice of that length that ends lowest. */
  const ends: number[] = [];
  const before: number[] = [];
  const ruOf = (place: number | undefined): number => pairs[place ?? -1]?.ru ?? -1;
  pairs.forEach((pair, place) => {
    let low = 0;
    for (let high = ends.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (ruOf(ends[middle]) < pair.ru) low = middle + 1;
      else high = middle;
    }
    before[place] = ends[low - 1] ?? -1;
    ends[low] = place;
  });
  const chosen: Pair[] = [];
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place] ?? -1) chosen.push(pairs[place] as Pair);
  return chosen.reverse();
}
