import { hash } from "node:crypto";
import { canonicalJson } from "@tizilim/common/pure/canonical-json";
import type { RegisterEntryRecord } from "../register-entry";
import { coveredEntry } from "./leaf-parts";
import { leafHash, type Hash } from "./merkle-hash";

/** The form of a leaf: another way to make one gets another name. */
export const LEAF_FORM = "tizilim-leaf-1";

/** Bytes of the salt of an entry: as many as the hash has, so that a withheld value cannot be guessed from it. */
export const SALT_BYTES = 32;

/** Salt of one part, from that of its entry: who is told it learns nothing of the others. Hexadecimal, as the entry's. */
export function partSalt(entrySalt: string, part: string): string {
  return hash("sha256", `${entrySalt}\n${part}`, "hex");
}

/** What stands in the leaf for a value: it binds to the value and tells nothing of it. */
export function commitment(salt: string, value: string): Hash {
  return hash("sha256", `${salt}\n${value}`, "hex");
}

/** What is hashed for an entry: canonical JSON, in which every part that can be withheld is a commitment. */
export function leafData(entry: RegisterEntryRecord, entrySalt: string): string {
  return canonicalJson({ ...coveredEntry(entry, ({ name, value }) => commitment(partSalt(entrySalt, name), value)), form: LEAF_FORM });
}

export function entryLeaf(entry: RegisterEntryRecord, entrySalt: string): Hash {
  return leafHash(leafData(entry, entrySalt));
}
