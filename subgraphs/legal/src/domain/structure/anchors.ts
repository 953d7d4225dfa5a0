/** Gives every anchor once: what occurs again under the same path gets ~2, ~3. */
export class Anchors {
  readonly #given = new Map<string, number>();

  unique(path: string): string {
    const times = (this.#given.get(path) ?? 0) + 1;
    this.#given.set(path, times);
    return times === 1 ? path : `${path}~${times}`;
  }
}

export function under(path: string, segment: string): string {
  return path === "" ? segment : `${path}/${segment}`;
}
