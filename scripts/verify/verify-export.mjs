import { createHash, createPublicKey, verify } from "node:crypto";
import { createReadStream, readFileSync, realpathSync } from "node:fs";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

/** Checks an export of the register's log against checkpoints. This one file is all of it: it needs Node 20 and nothing else. */
const HELP = `verify-export.mjs ENTRIES CHECKPOINT [--older CHECKPOINT]… [--key KEY] [--witness KEY]…
verify-export.mjs ENTRIES PROOF [--key KEY] [--witness KEY]…
verify-export.mjs CHECKPOINT --older CHECKPOINT --consistency FILE [--key KEY] [--witness KEY]…
verify-export.mjs ENTRIES --withhold NUMBER:PART[,PART]… --to FILE

Says whether the entries of an export are those that the checkpoint was made of: none altered, left out, added or moved.

  ENTRIES      entries.ndjson of an export, from entry 1 on; with a PROOF any file that has the entry's line
  CHECKPOINT   a signed checkpoint (registerCheckpoint { note })
  PROOF        of one entry, with its checkpoint (inclusionProof { file })
  --older      a checkpoint that you kept: the log has to begin with what it covered
  --key        the log's key, NAME+ID+KEY, as you noted it down; without it signatures are not checked
  --witness    the key of a body that cosigns, NAME+ID+KEY; its signature has to be there
  --consistency  JSON of consistencyProof { from to hashes }: two checkpoints are of one log, without the entries
  --withhold   writes the entries without these parts, so that they still prove: proposal, cause.reference,
               changes.FIELD.before, changes.FIELD.after

The last two need the files compare-checkpoints.mjs and withhold-parts.mjs beside this one.

Exit code: 0 holds, 1 does not hold, 2 wrong use.

kk: Тізілім жазбаларының өзгертілмегенін, түсіп қалмағанын бақылау нүктесі бойынша тексереді.
ru: Проверяет по контрольной точке, что записи реестра не изменены, не пропущены и не переставлены.
`;

/** What was asked for makes no sense: nothing was checked. */
export class Usage extends Error {}

const say = (line) => process.stdout.write(`${line}\n`);
export const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest();
const hex = (bytes) => bytes.toString("hex");
export const nodeOf = (left, right) => sha256(Buffer.of(1), left, right);

/** JSON with members sorted by code unit and nothing between: what is hashed. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(",")}}`;
}

export const opened = (salt, value) => hex(sha256(`${salt}\n${value}`));
export const saltsOf = (leaf) => new Map((leaf?.salts ?? []).map(({ part, salt }) => [part, salt]));
export const saltOf = (salts, part) => salts.get(part) ?? (salts.has("entry") ? hex(sha256(`${salts.get("entry")}\n${part}`)) : null);
const proposalOf = ({ proposal }) => (typeof proposal === "object" && proposal !== null ? proposal.id : proposal);

/** The entry with `cover` over each part that can be withheld; undefined is a part that is. */
export function entryOf(line, cover) {
  const covered = (part, value) => (value === null ? null : cover(part, value));
  const { number, kind, subject, effectiveFrom, recordedAt, cause } = line;
  return {
    number, kind, subject, effectiveFrom, recordedAt,
    changes: line.changes.map(({ field, before, after }) => ({
      field, before: covered(`changes.${field}.before`, before), after: covered(`changes.${field}.after`, after),
    })),
    cause: { kind: cause.kind, orderNumber: cause.orderNumber, orderDate: cause.orderDate, reference: covered("cause.reference", cause.reference) },
    proposal: covered("proposal", proposalOf(line)),
  };
}

/** The leaf made anew of a line, whether all of it is there, and what is wrong with it. */
export function leafOf(line) {
  const faults = [];
  const salts = saltsOf(line.leaf);
  const withheld = new Map((line.leaf?.withheld ?? []).map(({ part, commitment }) => [part, commitment]));
  const missing = [];
  const entry = entryOf(line, (part, value) => {
    if (value === undefined) missing.push(part);
    const salt = value === undefined ? null : saltOf(salts, part);
    if (salt === null && (value !== undefined || !withheld.has(part))) faults.push(`${part} is not there, or has no salt`);
    return value === undefined ? (withheld.get(part) ?? "") : opened(salt, value);
  });
  const hash = sha256(Buffer.of(0), canonical({ ...entry, form: "tizilim-leaf-1" }));
  if (line.leaf?.hash !== hex(hash)) faults.push("its text is not the one that its leaf was made of");
  if (missing.length > 0 && salts.has("entry")) faults.push("a withheld part can be guessed: the salt of the whole entry stands beside it");
  return { hash, missing, faults };
}

/** Complete subtrees of a growing tree, from which its root is told at any size. */
export class Peaks {
  size = 0;
  #peaks = [];
  add(leaf) {
    this.#peaks.push(leaf);
    this.size += 1;
    for (let rest = this.size; rest % 2 === 0; rest /= 2) this.#peaks.push(nodeOf(...this.#peaks.splice(-2)));
  }
  root() {
    return this.size === 0 ? sha256("") : this.#peaks.reduceRight((right, left) => nodeOf(left, right));
  }
}

/** The places one level up; from a right border on that has no neighbour, up to where there is one. */
export function above(at, last, isRight) {
  while (isRight && at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
  return [Math.floor(at / 2), Math.floor(last / 2)];
}

/** RFC 9162, 2.1.3.2: whether a path leads from a leaf to a root. */
export function includes({ index, size, leaf, path, root }) {
  let [at, last, hash] = [index, size - 1, leaf];
  for (const other of path) {
    if (last === 0) return false;
    const isRight = at % 2 === 1 || at === last;
    hash = isRight ? nodeOf(other, hash) : nodeOf(hash, other);
    [at, last] = above(at, last, isRight);
  }
  return last === 0 && index < size && hash.equals(root);
}

/** C2SP tlog-checkpoint in a signed note. Throws where it is none. */
export function readCheckpoint(note) {
  const [, text = "", origin, size, root, lines = ""] = /^((.+)\n(0|[1-9]\d*)\n([A-Za-z0-9+/]{43}=)\n(?:.+\n)*)\n((?:— \S+ \S+\n)*)$/.exec(note) ?? [];
  if (origin === undefined) throw new Usage("no checkpoint: it has a name, a size and a root hash, one to a line, and then signatures");
  const signatures = [...lines.matchAll(/^— (\S+) (\S+)$/gm)].map(([, name, bytes]) => ({ name, bytes: Buffer.from(bytes, "base64") }));
  return { text, origin, size: Number(size), root: Buffer.from(root, "base64"), signatures };
}

/** Whether a key signed the checkpoint; null where it did not try. A log's key has the kind 1, a witness's 4: C2SP signed-note, tlog-cosignature. */
export function signedBy(vkey, { text, signatures }) {
  const [, name, id, encoded] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(vkey) ?? [];
  const key = Buffer.from(encoded ?? "", "base64");
  if (key.length !== 33 || ![1, 4].includes(key[0]) || hex(sha256(`${name}\n`, key).subarray(0, 4)) !== id) throw new Usage(`no key: ${vkey}`);
  const spki = Buffer.concat([Buffer.from("302a300506032b6570032100", "hex"), key.subarray(1)]);
  const publicKey = createPublicKey({ key: spki, format: "der", type: "spki" });
  const own = signatures.filter((one) => one.name === name && hex(one.bytes.subarray(0, 4)) === id);
  if (own.length === 0) return null;
  return own.every(({ bytes }) => {
    if (key[0] === 1) return verify(null, Buffer.from(text), publicKey, bytes.subarray(4));
    return bytes.length === 76 && verify(null, Buffer.from(`cosignature/v1\ntime ${bytes.readBigUInt64BE(4)}\n${text}`), publicKey, bytes.subarray(12));
  });
}

export async function* linesOf(file) {
  const lines = createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Infinity });
  for await (const line of lines) if (line.trim() !== "") yield JSON.parse(line);
}

/** Faults of an export, and the roots that its entries have at the sizes asked for. */
export async function readEntries(lines, sizes) {
  const [faults, roots, tree] = [[], new Map(sizes.includes(0) ? [[0, sha256("")]] : []), new Peaks()];
  let [chain, moment, withheld, next] = ["0".repeat(64), "", 0, 1];
  for await (const line of lines) {
    const { hash, missing, faults: own } = leafOf(line);
    // A break is told once, where it is: what follows is held to what was told before it, and the tree holds the whole.
    if (line.number !== next) own.push(`stands where entry ${next} should stand`);
    next = line.number + 1;
    if (line.recordedAt <= moment) own.push("was recorded before the one that it follows");
    moment = line.recordedAt;
    withheld += missing.length;
    if (withheld > 0 && line.hash != null) own.push("its chain hash is there, though a value is withheld here or before: the value can be guessed from it");
    if (withheld === 0) chain = hex(sha256(`${chain}\n${canonical(entryOf(line, (_, value) => value))}`));
    if (withheld === 0 && line.hash != null && line.hash !== chain) own.push("its chain hash is another");
    chain = line.hash ?? chain;
    faults.push(...own.map((fault) => `entry ${line.number}: ${fault}`));
    tree.add(hash);
    if (sizes.includes(tree.size)) roots.set(tree.size, tree.root());
  }
  return { faults, roots, entries: tree.size, withheld };
}

async function againstCheckpoints(file, checkpoint, older) {
  const all = [checkpoint, ...older];
  const { faults, roots, entries, withheld } = await readEntries(linesOf(file), all.map(({ size }) => size));
  for (const { size, root } of all) {
    if (entries < size) faults.push(`cut off: the checkpoint of ${size} entries covers more than the ${entries} that are here`);
    else if (!roots.get(size).equals(root)) faults.push(`the first ${size} entries are not those of the checkpoint of ${size} entries`);
  }
  const told = [`${entries} entries read, ${withheld} values withheld`];
  if (entries > checkpoint.size) told.push(`entries after ${checkpoint.size} are beyond the checkpoint: nothing is said of them`);
  return { faults, told };
}

async function againstProof(file, text, checkpoint) {
  const [, index, hashes] = /^c2sp\.org\/tlog-proof@v1\n(?:extra .*\n)?index (\d+)\n((?:[A-Za-z0-9+/]{43}=\n)*)\n/.exec(text) ?? [];
  if (index === undefined) throw new Usage("no proof of an entry: it is not written as C2SP tlog-proof");
  for await (const line of linesOf(file)) {
    if (line.number !== Number(index) + 1) continue;
    const { hash, missing, faults } = leafOf(line);
    const path = hashes.split("\n").slice(0, -1).map((one) => Buffer.from(one, "base64"));
    if (!includes({ index: Number(index), size: checkpoint.size, leaf: hash, path, root: checkpoint.root })) faults.push("the proof does not lead from it to the checkpoint");
    return { faults: faults.map((fault) => `entry ${line.number}: ${fault}`), told: [`entry ${line.number} read, ${missing.length} values withheld`] };
  }
  return { faults: [`entry ${Number(index) + 1} is not in the file`], told: [] };
}

function signatureFaults(checkpoints, { key, witness = [] }) {
  const faults = (vkey, of, whose) => {
    const signed = signedBy(vkey, of);
    return signed === true ? [] : [`the checkpoint of ${of.size} entries ${signed === null ? `is not signed by ${whose}` : `has a wrong signature of ${whose}`}`];
  };
  const names = new Set(checkpoints.map(({ origin }) => origin));
  return [
    ...(names.size > 1 ? [`the checkpoints are of different logs: ${[...names].join(", ")}`] : []),
    ...(key === undefined ? [] : checkpoints.flatMap((one) => faults(key, one, "the log"))),
    ...witness.flatMap((one) => faults(one, checkpoints[0], one.split("+")[0])),
  ];
}

async function main() {
  const many = { type: "string", multiple: true };
  const { values, positionals: [file, second, ...more] } = parseArgs({
    allowPositionals: true,
    options: { older: many, witness: many, withhold: many, key: { type: "string" }, to: { type: "string" }, consistency: { type: "string" }, help: { type: "boolean" } },
  });
  if (values.help) return say(HELP.trimEnd());
  if (values.withhold !== undefined && values.to !== undefined) return say(await (await import("./withhold-parts.mjs")).writeWithout(file, values.withhold, values.to));
  const older = (values.older ?? []).map((path) => readCheckpoint(readFileSync(path, "utf8")));
  const given = values.consistency === undefined ? second : file;
  if (given === undefined || more.length > 0 || (values.consistency !== undefined && second !== undefined)) throw new Usage("give an export and a checkpoint, or --help");
  const text = readFileSync(given, "utf8");
  const isProof = text.startsWith("c2sp.org/tlog-proof@v1\n");
  const checkpoint = readCheckpoint(isProof ? text.slice(text.indexOf("\n\n") + 2) : text);
  const { faults, told } =
    values.consistency !== undefined ? (await import("./compare-checkpoints.mjs")).againstEachOther(readFileSync(values.consistency, "utf8"), checkpoint, older)
    : isProof ? await againstProof(file, text, checkpoint)
    : await againstCheckpoints(file, checkpoint, older);
  faults.push(...signatureFaults([checkpoint, ...older], values));
  told.forEach(say);
  if (values.key === undefined) say("signatures of the log were not checked: give --key");
  faults.slice(0, 50).forEach((fault) => say(`FAULT ${fault}`));
  say(faults.length === 0 ? `holds: ${checkpoint.origin}, ${checkpoint.size} entries` : `DOES NOT HOLD: ${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  main().catch((error) => {
    process.exitCode = error instanceof Usage || /^(ERR_PARSE_ARGS|ENOENT|EISDIR|EACCES)/.test(error?.code) ? 2 : 1;
    process.stderr.write(`${process.exitCode === 2 ? "wrong use" : "DOES NOT HOLD: cannot be read"}: ${error.message}\n`);
  });
}
