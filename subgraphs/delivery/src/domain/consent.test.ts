import { describe, expect, it } from "@jest/globals";
import { grantsOrigin, repeatsChallenge, verificationEvent } from "./consent";

describe("consent", () => {
  it.each(["*", "tizilim.kz", "TIZILIM.KZ", "other.org, tizilim.kz"])("is given to us by an allowed origin %s", (allowed) => {
    expect(grantsOrigin(allowed, "tizilim.kz")).toBe(true);
  });

  it.each(["", "other.org", "sub.tizilim.kz", "tizilim.kz.evil.org", "**"])("is not given by %s", (allowed) => {
    expect(grantsOrigin(allowed, "tizilim.kz")).toBe(false);
  });

  it.each(["abc", " abc\n", '{"challenge":"abc"}', '"abc"'])("is given by repeating the challenge: %s", (text) => {
    expect(repeatsChallenge({ status: 200, text }, "abc")).toBe(true);
  });

  it.each(["", "abcd", '{"data":{"challenge":"abc"}}', "null", '["abc"]', "<html>abc</html>"])("is not given by anything else: %s", (text) => {
    expect(repeatsChallenge({ status: 200, text }, "abc")).toBe(false);
  });

  it.each([199, 302, 404, 500])("is not given with status %d, whatever the body says", (status) => {
    expect(repeatsChallenge({ status, text: "abc" }, "abc")).toBe(false);
  });

  it("is asked for by an event of a type of its own", () => {
    expect(verificationEvent({ id: "verification-1", endpoint: "endpoint-1", time: "2026-11-28T10:00:00.000000Z", challenge: "abc" })).toEqual({
      specversion: "1.0", id: "verification-1", source: "/endpoints", type: "kz.tizilim.endpoint.verification", time: "2026-11-28T10:00:00.000000Z",
      subject: "endpoint-1", datacontenttype: "application/json", data: { challenge: "abc" },
    });
  });
});
