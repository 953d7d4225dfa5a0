/** What a unit's number is compared by: 2-1 is [2, 1] and stands between 2 and 3. */
export type NumberOrder = ReadonlyArray<number>;

const ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
const LATIN = "abcdefghijklmnopqrstuvwxyz";
const ROMAN = new Map([["i", 1], ["v", 5], ["x", 10], ["l", 50], ["c", 100], ["і", 1], ["х", 10], ["с", 100]]);

/** Of digits with hyphens or dots, and of one letter by the alphabet. */
export function numberOrder(number: string): NumberOrder {
  return number.split(/[-.]/).map((part) => (/^\d+$/.test(part) ? Number(part) : letterOrder(part)));
}

/** Of Roman figures, also where Cyrillic letters stand in for them. */
export function romanOrder(number: string): NumberOrder {
  const values = [...number.toLowerCase()].map((sign) => ROMAN.get(sign) ?? 0);
  return [values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)];
}

/** Negative where `a` stands before `b`. */
export function compareOrders(a: NumberOrder, b: NumberOrder): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at += 1) {
    const apart = (a[at] as number) - (b[at] as number);
    if (apart !== 0) return apart;
  }
  return a.length - b.length;
}

/** Whether no number fits between the two: 3, 2-2 and 2-1-1 follow 2-1. */
export function followsDirectly(last: NumberOrder, next: NumberOrder): boolean {
  const end = next.length - 1;
  if (end > last.length || next.slice(0, end).some((part, at) => part !== last[at])) return false;
  return next[end] === (end === last.length ? 1 : (last[end] as number) + 1);
}

export function isFirst(order: NumberOrder): boolean {
  return order.length === 1 && (order[0] as number) <= 1;
}

/** Kazakh lists go а, ә, б, Russian ones а, б: both go up. */
function letterOrder(letter: string): number {
  const cyrillic = ALPHABET.indexOf(letter);
  return cyrillic >= 0 ? cyrillic + 1 : LATIN.indexOf(letter) + 1;
}
