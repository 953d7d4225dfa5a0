import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { againstEachOther } from "./compare-checkpoints.mjs";
import { readCheckpoint, signedBy } from "./verify-export.mjs";

/** For a body that witnesses the register: looks whether a checkpoint goes on from the last one, and signs it (C2SP tlog-cosignature). */
const HELP = `npm run cosign -- CHECKPOINT --as NAME --key-file FILE --key KEY (--older CHECKPOINT --consistency FILE | --first)
npm run cosign -- --as NAME --key-file FILE

Prints the line for cosignCheckpoint { cosignature }. Without a checkpoint makes the body's key pair, if the file is not there yet, and prints the key that
the administrator registers (registerWitnessKey). The private key never leaves the file.

  CHECKPOINT     the checkpoint to sign (registerCheckpoint { note })
  --as           name of the body's key, such as quality.gov.kz/witness
  --key          the key of the log, as the body noted it down
  --older        the checkpoint that the body signed last, and with it
  --consistency  the answer to consistencyProof(from:, to:) between the two; --first: the body signs for the first time

The signature is a technical mark beside the concurrence that the law asks for, and gives none.

kk: Бақылау нүктесіне орган атынан қол қояды; бұл заң талап ететін келісу емес, техникалық белгі.
ru: Подписывает контрольную точку от имени органа; это техническая отметка, а не согласование по закону.
`;

const COSIGNER = Buffer.of(0x04);

/** The body's key pair as the file has it; made where it is not there. */
function keyPairIn(file, name) {
  if (!existsSync(file)) writeFileSync(file, generateKeyPairSync("ed25519").privateKey.export({ format: "pem", type: "pkcs8" }), { mode: 0o600, flag: "wx" });
  const privateKey = createPrivateKey(readFileSync(file));
  const material = createPublicKey(privateKey).export({ format: "der", type: "spki" }).subarray(-32);
  const id = createHash("sha256").update(`${name}\n`).update(COSIGNER).update(material).digest().subarray(0, 4);
  return { privateKey, id, key: `${name}+${id.toString("hex")}+${Buffer.concat([COSIGNER, material]).toString("base64")}` };
}

function cosign(file, { as: name, key, older, consistency, first }, { privateKey, id }) {
  const checkpoint = readCheckpoint(readFileSync(file, "utf8"));
  if (key === undefined || signedBy(key, checkpoint) !== true) throw new Error("the log did not sign this checkpoint with the key given by --key");
  if (first !== true) {
    if (older === undefined || consistency === undefined) throw new Error("give --older and --consistency, or --first");
    const { faults } = againstEachOther(readFileSync(consistency, "utf8"), checkpoint, [readCheckpoint(readFileSync(older, "utf8"))]);
    if (faults.length > 0) throw new Error(`NOT SIGNED: ${faults.join("; ")}`);
  }
  const time = Buffer.alloc(8);
  const seconds = Math.floor(Date.now() / 1000);
  time.writeBigUInt64BE(BigInt(seconds));
  const signature = sign(null, Buffer.from(`cosignature/v1\ntime ${seconds}\n${checkpoint.text}`), privateKey);
  return `— ${name} ${Buffer.concat([id, time, signature]).toString("base64")}`;
}

try {
  const one = { type: "string" };
  const options = { as: one, "key-file": one, key: one, older: one, consistency: one, first: { type: "boolean" }, help: { type: "boolean" } };
  const { values, positionals: [file] } = parseArgs({ allowPositionals: true, options });
  if (values.help || values.as === undefined || values["key-file"] === undefined || /[\s+]/.test(values.as)) {
    process.stdout.write(HELP);
    process.exitCode = values.help ? 0 : 2;
  } else {
    const pair = keyPairIn(values["key-file"], values.as);
    process.stdout.write(`${file === undefined ? pair.key : cosign(file, values, pair)}\n`);
  }
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
