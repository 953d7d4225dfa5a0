import type { CarriedLine, CarriedLog } from "@tizilim/common/broker/carried-log";
import type { RegistryDatabase } from "@tizilim/common/database/registry-database";

/** The proposals' log as it is carried to other processes: whose proposal changed and how is not everybody's to know. */
export function carriedProposals({ reader, onCommit }: RegistryDatabase): CarriedLog {
  return {
    name: "proposals",
    onCommit,
    linesAfter: (number, limit): Promise<CarriedLine[]> =>
      reader.query(`SELECT number, at FROM proposal_event WHERE number > ? ORDER BY number LIMIT ${limit}`, [number]),
  };
}
