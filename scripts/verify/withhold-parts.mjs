import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { entryOf, linesOf, opened, saltOf, saltsOf, Usage } from "./verify-export.mjs";

/** A line without some of its parts, and without what they could be guessed from. */
export function withhold(line, parts) {
  const salts = saltsOf(line.leaf);
  const kept = [];
  const withheld = [...(line.leaf.withheld ?? [])];
  const { changes, cause, proposal } = entryOf(line, (part, value) => {
    if (value === undefined) return value;
    const salt = saltOf(salts, part);
    if (!parts.includes(part)) return kept.push({ part, salt }), value;
    withheld.push({ part, commitment: opened(salt, value) });
    return undefined;
  });
  const unknown = parts.filter((part) => !withheld.some((one) => one.part === part));
  if (unknown.length > 0) throw new Usage(`entry ${line.number} has no ${unknown.join(", ")} that could be withheld`);
  return { ...line, changes, cause, proposal, leaf: { hash: line.leaf.hash, salts: kept, withheld } };
}

/**
 * Writes an export without the parts that are named, NUMBER:PART[,PART]…, and without the chain hashes from the first of their
 * entries on: those are made of plain values, so a withheld one could be guessed from them. Gives back what to tell.
 */
export async function writeWithout(file, orders, to) {
  const parts = new Map();
  for (const order of orders) {
    const [, number, names] = /^([1-9]\d*):(\S+)$/.exec(order) ?? [];
    if (number === undefined) throw new Usage(`--withhold is NUMBER:PART, got ${order}`);
    parts.set(Number(number), [...(parts.get(Number(number)) ?? []), ...names.split(",")]);
  }
  const [out, first] = [createWriteStream(to), Math.min(...parts.keys())];
  for await (const line of linesOf(file)) {
    const { hash, ...rest } = parts.has(line.number) ? withhold(line, parts.get(line.number)) : line;
    parts.delete(line.number);
    if (!out.write(`${JSON.stringify(line.number < first ? { ...rest, hash } : rest)}\n`)) await once(out, "drain");
  }
  await once(out.end(), "finish");
  if (parts.size > 0) throw new Usage(`entries ${[...parts.keys()].join(", ")} are not in the file`);
  return `written: ${to}. A value that stands elsewhere too, as the before of a later change, has to be named there as well`;
}
