import { formatCursor, parseCursor } from "./cursor";

/** Largest page of `contract.graphql`. */
export const LARGEST_PAGE = 100;
export const DEFAULT_PAGE = 20;

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** What a store needs to read one page; `size` rows, from `after` or up to `before` (both exclusive). */
export interface PageRequest {
  readonly size: number;
  readonly backward: boolean;
  readonly after: ReadonlyArray<string | number> | null;
  readonly before: ReadonlyArray<string | number> | null;
}

export interface PageFault {
  readonly argument: "first" | "last" | "after" | "before";
  readonly rule: string;
}

/** `list` names the list with its filter, order and as-of; `keyLength` is the number of parts of its sort key. */
export function pageRequest(page: PageArguments, list: string, keyLength: number): PageRequest | PageFault {
  const { first, last } = page;
  if (first != null && last != null) return { argument: "last", rule: "takes no first beside it" };
  for (const [argument, size] of [["first", first], ["last", last]] as const) {
    if (size != null && (size < 0 || size > LARGEST_PAGE)) {
      return { argument, rule: `is a whole number from 0 to ${LARGEST_PAGE}, got ${size}` };
    }
  }
  const ends = { after: null, before: null } as { after: PageRequest["after"]; before: PageRequest["before"] };
  for (const argument of ["after", "before"] as const) {
    const text = page[argument];
    if (text == null) continue;
    ends[argument] = parseCursor(list, keyLength, text);
    if (ends[argument] === null) return { argument, rule: "is a cursor that this list gave, with the same filter, order and asOf" };
  }
  return { size: first ?? last ?? DEFAULT_PAGE, backward: last != null, ...ends };
}

export function isPageFault(page: PageRequest | PageFault): page is PageFault {
  return "rule" in page;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

export interface Page<T> {
  readonly edges: ReadonlyArray<Edge<T>>;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/**
 * `rows` come in the order they were read (turned round when backward) and may hold one more than the page: that one
 * tells that the list goes on.
 */
export function pageOf<T>(
  rows: ReadonlyArray<T>,
  request: PageRequest,
  list: string,
  keyOf: (row: T) => ReadonlyArray<string | number>,
): Page<T> {
  const goesOn = rows.length > request.size;
  const inOrder = request.backward ? rows.slice(0, request.size).reverse() : rows.slice(0, request.size);
  const cursorOf = (row: T): string => formatCursor(list, keyOf(row));
  const first = inOrder[0];
  const last = inOrder.at(-1);
  return {
    edges: inOrder.map((node) => ({
      get cursor() {
        return cursorOf(node);
      },
      node,
    })),
    pageInfo: {
      hasNextPage: request.backward ? request.before !== null : goesOn,
      hasPreviousPage: request.backward ? goesOn : request.after !== null,
      get startCursor() {
        return first === undefined ? null : cursorOf(first);
      },
      get endCursor() {
        return last === undefined ? null : cursorOf(last);
      },
    },
  };
}

/** The same page of what is made of its rows. Cursors are written only when they are asked for. */
export function mapPage<T, U>(page: Page<T>, nodeOf: (row: T) => U): Page<U> {
  return {
    edges: page.edges.map((edge) => ({
      get cursor() {
        return edge.cursor;
      },
      node: nodeOf(edge.node),
    })),
    pageInfo: page.pageInfo,
  };
}
