import type { CarriedLine, CarriedLog } from "@tizilim/common/broker/carried-log";
import type { RegistryDatabase } from "@tizilim/common/database/registry-database";

/** The register as it is carried to other processes. */
export function carriedRegister({ reader, onCommit }: RegistryDatabase): CarriedLog {
  return {
    name: "register",
    onCommit,
    linesAfter: (number, limit): Promise<CarriedLine[]> =>
      reader.query(`SELECT number, recordedAt AS at, kind, subject FROM register_entry WHERE number > ? ORDER BY number LIMIT ${limit}`, [number]),
  };
}
