import type { JsonObject } from "../execute/own-value";
import type { FieldWriter } from "./field-writer";

/** What was written of one object: bytes, or null where that breaks the schema. */
export type KeptFields = Map<FieldWriter, Buffer | null>;

const LEAST_BYTES = 32 * 1024;
/** Most bytes of UTF-8 for one unit of a string. */
const WIDEST = 3;

/**
 * Where the answers of one run are written in UTF-8, one after the other; nothing that was written is written over. It remembers what was
 * written of each object. Another run may bring the same object with something else in it, so that nothing of this outlasts the run.
 */
export class JsonSheet {
  private bytes = Buffer.allocUnsafeSlow(LEAST_BYTES);
  private readonly kept = new Map<JsonObject, KeptFields>();
  private begun = 0;
  private end = 0;

  /** Bytes of the answer so far. */
  get length(): number {
    return this.end - this.begun;
  }

  /** Begins another answer. */
  begin(): void {
    this.begun = this.end;
  }

  text(text: string): void {
    this.makeRoom(text.length * WIDEST);
    this.end += this.bytes.write(text, this.end);
  }

  /** A sign of ASCII. */
  sign(code: number): void {
    this.makeRoom(1);
    this.bytes[this.end++] = code;
  }

  copy(bytes: Buffer): void {
    this.makeRoom(bytes.length);
    this.bytes.set(bytes, this.end);
    this.end += bytes.length;
  }

  /** The answer from a byte on. */
  from(place: number): Buffer {
    return this.bytes.subarray(this.begun + place, this.end);
  }

  keptOf(object: JsonObject): KeptFields {
    let fields = this.kept.get(object);
    if (fields === undefined) this.kept.set(object, (fields = new Map()));
    return fields;
  }

  private makeRoom(most: number): void {
    if (this.end + most <= this.bytes.length) return;
    const { length } = this;
    const next = Buffer.allocUnsafeSlow(Math.max(LEAST_BYTES, (length + most) * 2));
    this.bytes.copy(next, 0, this.begun, this.end);
    this.bytes = next;
    this.begun = 0;
    this.end = length;
  }
}
