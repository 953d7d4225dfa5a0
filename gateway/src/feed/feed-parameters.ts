import type { Problem } from "@tizilim/common/pure/problem";
import { CATEGORIES, FILTER_PARAMETERS, type FeedFilter } from "./feed-filter";
import { notWithEvents, unknownParameter, wrongCategory, wrongLastEventId, wrongNumber, wrongProviders, wrongSections } from "./feed-problems";

export interface FeedParameters {
  /** Number of the last entry that the reader has; 0 before the first. */
  readonly since: number;
  /** Entries of a page. */
  readonly limit: number;
  /** Seconds that an empty page may be held back until an entry comes; 0: not at all. */
  readonly wait: number;
  readonly filter: FeedFilter | null;
}

export type ReadFeedParameters = { readonly parameters: FeedParameters } | { readonly problems: ReadonlyArray<Problem> };

type Given = Readonly<Record<string, string | ReadonlyArray<string> | undefined>>;

const LARGEST_NUMBER = 2 ** 31 - 1;
const DEFAULT_LIMIT = 100;
const MOST_LIMIT = 500;
const LONGEST_WAIT = 60;
const MOST_VALUES = 200;
const LONGEST_ID = 100;
const KNOWN: ReadonlyArray<string> = ["since", "limit", "wait", ...FILTER_PARAMETERS];

/** Reads the query string, and for a stream of events the header `Last-Event-ID`, which counts where it is further; every fault is told at once. */
export function readFeedParameters(given: Given, events: boolean, lastEventId: string | undefined = undefined): ReadFeedParameters {
  const problems: Problem[] = Object.keys(given).filter((name) => !KNOWN.includes(name)).map((name) => unknownParameter(name, KNOWN));
  const take = <T>(value: T | null, otherwise: T, fault: () => Problem): T => {
    if (value === null) problems.push(fault());
    return value ?? otherwise;
  };
  const number = (name: string, least: number, most: number, otherwise: number): number =>
    given[name] === undefined ? otherwise : take(wholeNumber(given[name], least, most), otherwise, () => wrongNumber(name, least, most));
  const since = number("since", 0, LARGEST_NUMBER, 0);
  const limit = number("limit", 1, MOST_LIMIT, DEFAULT_LIMIT);
  const wait = number("wait", 0, LONGEST_WAIT, 0);
  if (events) problems.push(...["limit", "wait"].filter((name) => given[name] !== undefined).map(notWithEvents));
  const last = !events || lastEventId === undefined || lastEventId === "" ? 0 : take(wholeNumber(lastEventId, 0, LARGEST_NUMBER), 0, wrongLastEventId);

  const filter: FeedFilter = {
    ...listOf(given, "sections", (code) => /^\d{1,7}$/.test(code), take, wrongSections),
    ...listOf(given, "providers", (id) => id.length <= LONGEST_ID, take, wrongProviders),
    ...listOf(given, "category", (category) => CATEGORIES.includes(category), take, wrongCategory),
  };
  if (problems.length > 0) return { problems };
  return { parameters: { since: Math.max(since, last), limit, wait, filter: Object.keys(filter).length === 0 ? null : filter } };
}

function wholeNumber(given: Given[string], least: number, most: number): number | null {
  if (typeof given !== "string" || !/^\d{1,10}$/.test(given)) return null;
  const number = Number(given);
  return number >= least && number <= most ? number : null;
}

type Take = <T>(value: T | null, otherwise: T, fault: () => Problem) => T;

/** Values between commas, or one parameter for each. */
function listOf(given: Given, name: keyof FeedFilter, isOne: (value: string) => boolean, take: Take, fault: () => Problem): FeedFilter {
  const value = given[name];
  if (value === undefined) return {};
  const values = (typeof value === "string" ? [value] : value).flatMap((each) => each.split(","));
  const isGood = values.length <= MOST_VALUES && values.every((each) => each !== "" && isOne(each));
  return { [name]: take(isGood ? values : null, [], fault) };
}
