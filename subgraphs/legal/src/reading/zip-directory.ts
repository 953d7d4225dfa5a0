export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressed: number;
  readonly size: number;
  /** Of its own header in the file. */
  readonly offset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
/** What stands for a size that only ZIP64 can hold. */
const ZIP64 = 0xffffffff;

/** The entries that the directory of a ZIP file lists, nothing being inflated; null when it has none that can be read. */
export function zipDirectory(file: Buffer): ZipEntry[] | null {
  const end = endRecord(file);
  if (end === null) return null;
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== CENTRAL) return null;
    const nameLength = file.readUInt16LE(at + 28);
    const entry = {
      name: file.toString("utf8", at + 46, at + 46 + nameLength),
      method: file.readUInt16LE(at + 10),
      encrypted: (file.readUInt16LE(at + 8) & 1) === 1,
      compressed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    };
    if (entry.size === ZIP64 || entry.compressed === ZIP64 || entry.offset === ZIP64) return null;
    entries.push(entry);
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

/** The bytes of an entry as they are packed; null when they do not lie in the file. */
export function packedBytes(file: Buffer, { offset, compressed }: ZipEntry): Buffer | null {
  if (offset + 30 > file.length || file.readUInt32LE(offset) !== LOCAL) return null;
  const from = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  return from + compressed > file.length ? null : file.subarray(from, from + compressed);
}

function endRecord(file: Buffer): number | null {
  for (let at = file.length - END_LENGTH; at >= Math.max(0, file.length - END_LENGTH - LONGEST_COMMENT); at -= 1) {
    if (file.readUInt32LE(at) === END) return at;
  }
  return null;
}
