import type { CarriedLine, CarriedLog } from "@tizilim/common/broker/carried-log";
import type { RegistryDatabase } from "@tizilim/common/database/registry-database";

/** The acts' log as it is carried to other processes. */
export function carriedActs({ reader, onCommit }: RegistryDatabase): CarriedLog {
  return {
    name: "acts",
    onCommit,
    linesAfter: (number, limit): Promise<CarriedLine[]> =>
      reader.query(`SELECT number, at, actId AS act FROM legal_change WHERE number > ? ORDER BY number LIMIT ${limit}`, [number]),
  };
}
