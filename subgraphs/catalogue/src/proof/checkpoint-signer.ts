import { sign, type KeyObject } from "node:crypto";
import { signatureLine } from "../domain/proof/checkpoint-note";
import { formatNoteKey, LOG_SIGNATURE, materialOf, type NoteKey } from "../domain/proof/note-key";

/** Signs checkpoints in the name of the log. The same checkpoint gets the same signature each time. */
export class CheckpointSigner {
  private readonly noteKey: NoteKey;

  /** `origin`: the name of the log, and of its key. */
  constructor(
    readonly origin: string,
    private readonly privateKey: KeyObject,
  ) {
    this.noteKey = { name: origin, type: LOG_SIGNATURE, material: materialOf(privateKey) };
  }

  /** By which its signatures are verified. */
  get key(): string {
    return formatNoteKey(this.noteKey);
  }

  line(text: string): string {
    return signatureLine(this.noteKey, sign(null, Buffer.from(text, "utf8"), this.privateKey));
  }
}
