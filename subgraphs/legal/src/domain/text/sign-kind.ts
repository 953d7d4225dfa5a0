/** A sign that is seen. */
export const SEEN = 0;
/** White space of any kind: a run of it is one space. */
export const SPACE = 1;
/** Soft hyphens, zero-width signs, marks of direction and of byte order: not seen. */
export const UNSEEN = 2;

/** By UTF-16 unit. */
export const SIGN_KIND: Readonly<Uint8Array> = kinds();

function kinds(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const set = (from: number, to: number, kind: number): void => void table.fill(kind, from, to + 1);
  set(0x00, 0x08, UNSEEN);
  set(0x09, 0x0d, SPACE);
  set(0x0e, 0x1f, UNSEEN);
  set(0x20, 0x20, SPACE);
  set(0x7f, 0x84, UNSEEN);
  set(0x85, 0x85, SPACE);
  set(0xa0, 0xa0, SPACE);
  set(0xad, 0xad, UNSEEN);
  set(0x180e, 0x180e, UNSEEN);
  set(0x1680, 0x1680, SPACE);
  set(0x2000, 0x200a, SPACE);
  set(0x200b, 0x200f, UNSEEN);
  set(0x2028, 0x2029, SPACE);
  set(0x202a, 0x202e, UNSEEN);
  set(0x202f, 0x202f, SPACE);
  set(0x205f, 0x205f, SPACE);
  set(0x2060, 0x2064, UNSEEN);
  set(0x3000, 0x3000, SPACE);
  set(0xfeff, 0xfeff, UNSEEN);
  return table;
}
