import { LRUCache } from "lru-cache";

/** As a server gives a column of long text, or as `Reader.longText` has the embedded database give it. */
export type StoredText = string | ArrayBuffer | Buffer;

/** Characters of the records kept parsed, about a register of five thousand services. */
const MOST_CHARACTERS = 16 * 1024 * 1024;

const ofTexts = cache();
const ofBytes = cache();

/**
 * What a stored record says. Stored states do not change and the same ones are read again and again, so equal texts
 * give one object, which nobody can change. Bytes are looked up as they are: turning them into a text costs more than
 * finding them.
 */
export function parsedRecord<R>(stored: StoredText): R {
  if (typeof stored === "string") return known(ofTexts, stored, () => stored) as R;
  const bytes = Buffer.isBuffer(stored) ? stored : Buffer.from(stored);
  return known(ofBytes, bytes.toString("latin1"), () => bytes.toString("utf8")) as R;
}

/** The same of a state that is not likely to be read again soon: it does not push out what is. */
export function freshRecord<R>(stored: StoredText): R {
  if (typeof stored === "string") return JSON.parse(stored) as R;
  return JSON.parse((Buffer.isBuffer(stored) ? stored : Buffer.from(stored)).toString("utf8")) as R;
}

function known(records: LRUCache<string, object>, key: string, text: () => string): object {
  let record = records.get(key);
  if (record === undefined) {
    record = frozen(JSON.parse(text()) as object);
    records.set(key, record);
  }
  return record;
}

function cache(): LRUCache<string, object> {
  return new LRUCache<string, object>({ maxSize: MOST_CHARACTERS, sizeCalculation: (_, key) => key.length + 1 });
}

function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
