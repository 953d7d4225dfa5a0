import type { Reader } from "@tizilim/common/database/reader";
import { queryOf } from "@tizilim/common/database/run-query";
import DataLoader from "dataloader";
import { cosignaturesOf, type CosignatureRow } from "./witness.store";

export type CosignaturesLoader = DataLoader<number, ReadonlyArray<CosignatureRow>>;

/** What witnesses signed, by the sizes of checkpoints; one statement for all that a request asks for at a time. */
export function cosignaturesLoader(reader: Reader): CosignaturesLoader {
  return new DataLoader(async (sizes) => {
    const rows = await cosignaturesOf(queryOf(reader), sizes);
    return sizes.map((size) => rows.filter((row) => row.size === size));
  });
}
