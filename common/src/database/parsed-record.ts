import { LRUCache } from "lru-cache";

/** As a server gives a column of long text, or as `Reader.longText` has the embedded database give it. */
export type StoredText = string | ArrayBuffer | Uint8Array;

const decoder = new TextDecoder();

/** Characters of the records kept parsed, about a register of ten thousand services. */
const MOST_CHARACTERS = 16 * 1024 * 1024;

const parsed = new LRUCache<string, object>({ maxSize: MOST_CHARACTERS, sizeCalculation: (_, text) => text.length + 1 });

/**
 * What a stored record says. Stored states do not change and the same ones are read again and again, so equal texts
 * give one object, which nobody can change.
 */
export function parsedRecord<R>(stored: StoredText): R {
  const text = typeof stored === "string" ? stored : decoder.decode(stored);
  let record = parsed.get(text);
  if (record === undefined) {
    record = frozen(JSON.parse(text) as object);
    parsed.set(text, record);
  }
  return record as R;
}

function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
