import { generateKeyPairSync } from "node:crypto";
import { CheckpointSigner } from "@tizilim/catalogue/proof/checkpoint-signer";

/** Signs the checkpoints of a test's registers. */
export const TEST_SIGNER = new CheckpointSigner("tizilim.test/register", generateKeyPairSync("ed25519").privateKey);
