import type { RunQuery } from "@tizilim/common/database/run-query";
import type { Day } from "@tizilim/common/pure/day";
import DataLoader from "dataloader";
import { changedSinceConfirmation } from "../domain/changed-since-confirmation";
import type { Finding } from "../domain/finding";
import { confirmedPeriods } from "../inventory/confirmed-periods.store";
import { changesSinceEntry } from "./changes-since-entry.store";

export type ReviewFindingsLoader = DataLoader<string, ReadonlyArray<Finding>>;

/** RULES-2025/11: of services by code; two statements for all that are asked for at a time. */
export function reviewFindingsLoader(query: RunQuery, today: Day): ReviewFindingsLoader {
  return new DataLoader(async (codes) => {
    const changes = await changesSinceEntry(query, codes, today);
    const confirmed = await confirmedPeriods(query, [...changes.keys()]);
    return codes.map((code) => {
      const change = changes.get(code);
      const finding = change === undefined ? null : changedSinceConfirmation(change, confirmed.get(code) ?? null);
      return finding === null ? [] : [finding];
    });
  });
}
