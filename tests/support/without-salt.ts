const OWN = "of this installation alone";
const OF_THE_TREE = ["rootHash", "fromRootHash", "toRootHash", "note", "key", "file"];

type Json = Readonly<Record<string, unknown>>;

/**
 * An answer without what rests on the salts and on the key of one installation: two that hold the same register tell other leaves, roots
 * and proofs. What they prove, of which size and by how many hashes, stays.
 */
export function withoutSalt(text: string): unknown {
  return JSON.parse(text, (_name, value: unknown) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const members = value as Json;
    if ("salts" in members) return { ...members, hash: OWN, salts: (members["salts"] as Json[]).map((each) => ({ ...each, salt: OWN })) };
    if (!("rootHash" in members || "fromRootHash" in members)) return value;
    const told = Object.fromEntries(Object.entries(members).map(([name, member]) => [name, OF_THE_TREE.includes(name) ? OWN : member]));
    return "hashes" in told ? { ...told, hashes: (told["hashes"] as unknown[]).length } : told;
  });
}
