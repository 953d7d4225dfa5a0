import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { StartupFailure } from "@tizilim/common/database/startup-failure";
import { signingKeyOf } from "./signing-key-of";

/** The log's key of this installation, made on first use and kept where only its owner may read. */
export function checkpointKeyIn(file: string): KeyObject {
  return readKey(file) ?? makeKey(file);
}

function readKey(file: string): KeyObject | null {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw new StartupFailure(`the key of checkpoints in ${file} cannot be read: check the right of this user to it`);
  }
  const key = signingKeyOf(text);
  if (key === null) throw new StartupFailure(`the key of checkpoints in ${file} is none: put it back; a new one would sign what nobody knows it for`);
  return key;
}

function makeKey(file: string): KeyObject {
  const { privateKey } = generateKeyPairSync("ed25519");
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${privateKey.export({ format: "der", type: "pkcs8" }).toString("base64")}\n`, { mode: 0o600, flag: "wx" });
    return privateKey;
  } catch (error) {
    // Another process of this installation was first: its key counts.
    if (codeOf(error) === "EEXIST") return readKey(file) ?? privateKey;
    throw new StartupFailure(`the key of checkpoints cannot be written to ${file}: give this user the right to the folder, or set CHECKPOINT_KEY`);
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}
