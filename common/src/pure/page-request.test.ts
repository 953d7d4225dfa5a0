import { describe, expect, it } from "@jest/globals";
import { formatCursor } from "./cursor";
import { DEFAULT_PAGE, isPageFault, LARGEST_PAGE, pageOf, pageRequest, type PageArguments, type PageRequest } from "./page-request";

const LIST = "list";
const cursor = formatCursor(LIST, [3]);
const faultOf = (page: PageArguments) => {
  const request = pageRequest(page, LIST, 1);
  return isPageFault(request) ? request.argument : null;
};
const requested = (page: PageArguments): PageRequest => {
  const request = pageRequest(page, LIST, 1);
  if (isPageFault(request)) throw new Error(request.rule);
  return request;
};
const keyOf = (row: number) => [row];

describe("a page asked for", () => {
  it(`has ${DEFAULT_PAGE} rows from the start where nothing is said`, () => {
    expect(requested({})).toEqual({ size: DEFAULT_PAGE, backward: false, after: null, before: null });
    expect(requested({ first: null, after: null, last: null, before: null })).toEqual(requested({}));
  });

  it(`has 0 to ${LARGEST_PAGE} rows`, () => {
    expect([0, 1, LARGEST_PAGE].map((first) => requested({ first }).size)).toEqual([0, 1, LARGEST_PAGE]);
    expect([-1, LARGEST_PAGE + 1].map((first) => faultOf({ first }))).toEqual(["first", "first"]);
    expect([-1, LARGEST_PAGE + 1].map((last) => faultOf({ last }))).toEqual(["last", "last"]);
  });

  it("is read from one end only", () => expect(faultOf({ first: 1, last: 1 })).toBe("last"));

  it("begins and ends at cursors of its own list", () => {
    expect(requested({ last: 2, before: cursor })).toEqual({ size: 2, backward: true, after: null, before: [3] });
    expect(faultOf({ after: formatCursor("other", [3]) })).toBe("after");
    expect(faultOf({ before: "" })).toBe("before");
  });
});

describe("a page that was read", () => {
  it("goes on where one row more was found, and shows that row not", () => {
    const page = pageOf([1, 2, 3], requested({ first: 2 }), LIST, keyOf);
    expect(page.edges.map(({ node }) => node)).toEqual([1, 2]);
    expect(page.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false, startCursor: formatCursor(LIST, [1]), endCursor: formatCursor(LIST, [2]) });
  });

  it("stands in the order of the list also when read from its end", () => {
    const page = pageOf([9, 8, 7], requested({ last: 2, before: formatCursor(LIST, [10]) }), LIST, keyOf);
    expect(page.edges.map(({ node }) => node)).toEqual([8, 9]);
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it("ends the list where no further row was found", () => {
    expect(pageOf([4, 5], requested({ first: 2, after: cursor }), LIST, keyOf).pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(pageOf<number>([], requested({}), LIST, keyOf).pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null });
  });
});
