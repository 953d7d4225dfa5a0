import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const compressible = /\.(html|js|css|svg|ttf|json)$/;
const worthwhileBytes = 1024;

/** Writes FILE.gz and FILE.br beside every text file of some size, so that the gateway compresses nothing on request. Returns bytes before and after gzip. */
export function compressFolder(folder) {
  const sum = { raw: 0, gzip: 0 };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || /\.(gz|br)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const content = readFileSync(path);
    sum.raw += content.length;
    if (!compressible.test(entry.name) || content.length < worthwhileBytes) {
      sum.gzip += content.length;
      continue;
    }
    const gzip = gzipSync(content, { level: 9 });
    sum.gzip += gzip.length;
    writeFileSync(`${path}.gz`, gzip);
    writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
  }
  return sum;
}
