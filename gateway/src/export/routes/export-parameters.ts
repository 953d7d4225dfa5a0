import { isDay, type Day } from "@tizilim/common/pure/day";
import type { Problem } from "@tizilim/common/pure/problem";
import { unknownParameter, wrongNumber } from "../../feed/feed-problems";
import { wrongDay } from "./export-problems";

export interface ExportParameters {
  /** The day whose law is told; null: today. */
  readonly day: Day | null;
  /** Number of the register's entry after which it is told; null: the newest. */
  readonly number: number | null;
}

export type ReadExportParameters = { readonly parameters: ExportParameters } | { readonly problems: ReadonlyArray<Problem> };

const KNOWN = ["asOf", "number"];
const LARGEST_NUMBER = 2 ** 31 - 1;

/** Reads the query string; every fault is told at once. */
export function readExportParameters(given: Readonly<Record<string, unknown>>): ReadExportParameters {
  const { asOf, number } = given;
  const problems = Object.keys(given).filter((name) => !KNOWN.includes(name)).map((name) => unknownParameter(name, KNOWN));
  const day = typeof asOf === "string" && isDay(asOf) ? asOf : null;
  if (asOf !== undefined && day === null) problems.push(wrongDay());
  const entry = typeof number === "string" && /^\d{1,10}$/.test(number) && Number(number) >= 1 && Number(number) <= LARGEST_NUMBER ? Number(number) : null;
  if (number !== undefined && entry === null) problems.push(wrongNumber("number", 1, LARGEST_NUMBER));
  return problems.length > 0 ? { problems } : { parameters: { day, number: entry } };
}
