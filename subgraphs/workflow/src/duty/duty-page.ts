import type { PageRequest } from "@tizilim/common/pure/page-request";
import { OBLIGATION_KINDS } from "../domain/obligations/obligation";
import type { Duty } from "./duty";

type Key = ReadonlyArray<string | number>;

/** After every day: what has none comes last. */
const NO_DAY = "9999-12-31";
const PLACE_OF_KIND = new Map(OBLIGATION_KINDS.map((kind, place) => [kind, place]));

export const DUTY_KEY_LENGTH = 3;

/** Duties go by the day that binds, then by kind in the order of the contract, then by id. */
export function dutyKey({ binding, kind, id }: Duty): Key {
  return [binding ?? NO_DAY, PLACE_OF_KIND.get(kind) ?? 0, id];
}

export function inOrder(duties: ReadonlyArray<Duty>): Duty[] {
  return [...duties].sort((one, other) =>
    compare(one.binding ?? NO_DAY, other.binding ?? NO_DAY) || (PLACE_OF_KIND.get(one.kind) ?? 0) - (PLACE_OF_KIND.get(other.kind) ?? 0) || compare(one.id, other.id));
}

/** Of duties in order, in the order of reading, one more than the page where the list goes on. */
export function dutyPage(duties: ReadonlyArray<Duty>, { size, backward, after, before }: PageRequest): Duty[] {
  const from = after === null ? 0 : firstBeyond(duties, after, false);
  const to = before === null ? duties.length : firstBeyond(duties, before, true);
  if (to <= from) return [];
  return backward ? duties.slice(Math.max(from, to - size - 1), to).reverse() : duties.slice(from, Math.min(to, from + size + 1));
}

/** Place of the first duty whose key is beyond a key, or is that key where it counts as well. */
function firstBeyond(duties: ReadonlyArray<Duty>, key: Key, itself: boolean): number {
  let low = 0;
  let high = duties.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const duty = duties[middle];
    const order = duty === undefined ? 1 : compareKeys(dutyKey(duty), key);
    if (order > 0 || (order === 0 && itself)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function compareKeys(one: Key, other: Key): number {
  for (const [place, part] of one.entries()) {
    const order = compare(part, other[place] ?? part);
    if (order !== 0) return order;
  }
  return 0;
}

function compare(one: string | number, other: string | number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
