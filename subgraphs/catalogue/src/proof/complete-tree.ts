import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import { queryWithin } from "@tizilim/common/database/run-query";
import { lockRegister } from "../register/register-lock.store";
import { logEndOf } from "../register/log-end.store";
import { addLeavesFromLog, ENTRIES_AT_A_TIME, treeSize } from "./tree-growth.store";

/**
 * Makes leaves of the entries that were written before there was a tree, in transactions of a part of the log each: one that ended in
 * the middle goes on where it ended. Nothing is locked where nothing is to be done.
 */
export async function completeTree(database: RegistryDatabase, entriesAtATime = ENTRIES_AT_A_TIME): Promise<void> {
  const { reader } = database;
  while ((await treeSize(queryWithin(reader))) < (await logEndOf(reader))) {
    await database.transaction(async (writer) => {
      const { number } = await lockRegister(writer);
      const size = await treeSize(queryWithin(writer));
      if (size < number) await addLeavesFromLog(writer, size, Math.min(number, size + entriesAtATime));
    });
  }
}
