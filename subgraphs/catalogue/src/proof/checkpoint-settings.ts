import type { KeyObject } from "node:crypto";
import { checkpointKeyIn } from "./checkpoint-key-file";
import { CheckpointSigner } from "./checkpoint-signer";

/** In whose name checkpoints are signed, and by which key. */
export interface CheckpointSettings {
  readonly origin: string;
  readonly key: KeyObject | null;
  /** Where the key lies, and is made, if none is given; null: checkpoints stay unsigned. */
  readonly keyFile: string | null;
}

/** Null where there is no key. Throws StartupFailure where the file cannot be used. */
export function checkpointSigner({ origin, key, keyFile }: CheckpointSettings): CheckpointSigner | null {
  const used = key ?? (keyFile === null ? null : checkpointKeyIn(keyFile));
  return used === null ? null : new CheckpointSigner(origin, used);
}
