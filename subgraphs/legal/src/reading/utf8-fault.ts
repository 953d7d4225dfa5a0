export interface Utf8Fault {
  /** Offset of the first byte that is no UTF-8. */
  readonly place: number;
  /** Whether nearly all of the text is UTF-8 all the same. */
  readonly slight: boolean;
}

const SLIGHT = 0.9;

/** Null where the bytes are UTF-8. */
export function utf8Fault(bytes: Uint8Array): Utf8Fault | null {
  let [place, good, bad, at] = [-1, 0, 0, 0];
  while (at < bytes.length) {
    const length = sequenceAt(bytes, at);
    if (length === 0) {
      if (place < 0) place = at;
      bad += 1;
    } else if (length > 1) good += 1;
    at += Math.max(length, 1);
  }
  return place < 0 ? null : { place, slight: good > 0 && good >= (good + bad) * SLIGHT };
}

/** Length of the sequence at an offset; 0 where none begins. Overlong forms and surrogates are none. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number;
  if (first < 0x80) return 1;
  const length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  const second = bytes[at + 1] ?? 0;
  if (length === 0 || second < lowest(first) || second > highest(first)) return 0;
  for (let next = 2; next < length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function lowest(first: number): number {
  return first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
}

function highest(first: number): number {
  return first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
}
