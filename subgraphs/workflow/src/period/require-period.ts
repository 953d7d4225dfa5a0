import { badInput } from "@tizilim/common/graphql/registry-error";
import { parseQuarter } from "../domain/quarter";

/** Throws BAD_USER_INPUT for what is no id of a quarter. */
export function requirePeriod(period: string): string {
  if (parseQuarter(period) === null) throw badInput("period", "is the id of a quarter, such as 2026-Q3");
  return period;
}
