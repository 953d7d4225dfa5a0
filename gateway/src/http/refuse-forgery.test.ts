import { describe, expect, it } from "@jest/globals";
import { refuseForgery } from "./refuse-forgery";

describe("a request that a foreign page could send unasked", () => {
  it.each([{}, { "content-type": "" }, { "content-type": "text/plain" }, { "content-type": "TEXT/PLAIN; charset=utf-8" }, { "content-type": "multipart/form-data; boundary=x" }, { "apollo-require-preflight": "" }])(
    "is refused: %j",
    (headers) => expect(() => refuseForgery(headers)).toThrow(expect.objectContaining({ status: 400 })),
  );

  it.each([{ "content-type": "application/json" }, { "apollo-require-preflight": "1" }, { "x-apollo-operation-name": "Q" }, { "content-type": "text/plain", "graphql-require-preflight": "1" }])(
    "is not: %j",
    (headers) => expect(() => refuseForgery(headers)).not.toThrow(),
  );
});
