import { describe, expect, it } from "@jest/globals";
import { GRAPHQL_TYPE, JSON_TYPE, responseType } from "./response-type";

describe("the media type of an answer", () => {
  it.each([
    [undefined, JSON_TYPE],
    ["*/*", JSON_TYPE],
    ["application/json", JSON_TYPE],
    ["application/*", JSON_TYPE],
    ["application/graphql-response+json", GRAPHQL_TYPE],
    ["application/graphql-response+json, application/json", GRAPHQL_TYPE],
    ["application/graphql-response+json;q=0.5, application/json", JSON_TYPE],
    ["text/html, application/graphql-response+json; charset=utf-8", GRAPHQL_TYPE],
    ["text/html;q=0.9, */*;q=0.1", JSON_TYPE],
  ])("for Accept %s is %s", (accept, type) => expect(responseType(accept)).toBe(type));

  it.each(["text/html", "application/json;q=0", "image/*"])("cannot be had for Accept %s", (accept) => {
    expect(() => responseType(accept)).toThrow(expect.objectContaining({ status: 406 }));
  });
});
