import { describe, expect, it } from "@jest/globals";
import { isForeignPage, refuseForeignPage } from "./page-origin";

const OURS = ["https://portal.kz"];

describe("the page of a request", () => {
  it.each([
    [{ host: "registry.kz" }],
    [{ host: "registry.kz", "sec-fetch-site": "none" }],
    [{ host: "registry.kz", origin: "https://registry.kz" }],
    [{ host: "127.0.0.1:4000", origin: "http://127.0.0.1:4000", "sec-fetch-site": "same-origin" }],
    [{ host: "behind-a-proxy", origin: "https://registry.kz", "sec-fetch-site": "same-origin" }],
    [{ host: "registry.kz", origin: "https://portal.kz", "sec-fetch-site": "cross-site" }],
  ])("is ours, or none: %j", (headers) => expect(isForeignPage(headers, OURS)).toBe(false));

  it.each([
    [{ host: "registry.kz", origin: "https://elsewhere.kz" }],
    [{ host: "registry.kz", origin: "https://registry.kz.elsewhere.kz", "sec-fetch-site": "cross-site" }],
    [{ host: "registry.kz", origin: "null" }],
    [{ host: "registry.kz", origin: "https://registry.kz:8443" }],
    [{ host: "registry.kz", "sec-fetch-site": "cross-site" }],
    [{ host: "registry.kz", "sec-fetch-site": "same-site" }],
  ])("is foreign: %j", (headers) => {
    expect(isForeignPage(headers, OURS)).toBe(true);
    expect(isForeignPage(headers, ["*"])).toBe(false);
    expect(() => refuseForeignPage(headers, OURS)).toThrow(expect.objectContaining({ status: 403 }));
  });
});
