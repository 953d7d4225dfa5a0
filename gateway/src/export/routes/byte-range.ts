export interface ByteRange {
  readonly from: number;
  /** The last byte, itself a part of it. */
  readonly to: number;
}

/**
 * The one range that a Range header asks for (RFC 9110, 14.2). Null where it asks for none, for several or for something else, which is
 * answered with the whole; "unsatisfiable" where it begins after the end.
 */
export function byteRange(header: string | undefined, length: number): ByteRange | "unsatisfiable" | null {
  const [, first = "", last = ""] = /^\s*bytes\s*=\s*(\d*)\s*-\s*(\d*)\s*$/i.exec(header ?? "") ?? [];
  if (first === "" && last === "") return null;
  if (first === "") {
    const count = Number(last);
    return count === 0 || length === 0 ? "unsatisfiable" : { from: Math.max(0, length - count), to: length - 1 };
  }
  const from = Number(first);
  if (last !== "" && Number(last) < from) return null;
  if (from >= length) return "unsatisfiable";
  return { from, to: last === "" ? length - 1 : Math.min(Number(last), length - 1) };
}
