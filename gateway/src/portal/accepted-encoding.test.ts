import { describe, expect, it } from "@jest/globals";
import { acceptedEncoding } from "./accepted-encoding";

const offered = ["br", "gzip"] as const;

describe("acceptedEncoding", () => {
  it("prefers the order in which encodings are offered", () => {
    expect(acceptedEncoding("gzip, deflate, br", offered)).toBe("br");
  });

  it("takes gzip where brotli is not named", () => {
    expect(acceptedEncoding("gzip;q=0.5", offered)).toBe("gzip");
  });

  it("treats a weight of zero as a refusal", () => {
    expect(acceptedEncoding("br;q=0, gzip", offered)).toBe("gzip");
    expect(acceptedEncoding("*, br;q=0.0", offered)).toBe("gzip");
  });

  it("gives the plain form to a client that names no encoding", () => {
    expect(acceptedEncoding(undefined, offered)).toBeNull();
    expect(acceptedEncoding("", offered)).toBeNull();
    expect(acceptedEncoding("identity", offered)).toBeNull();
  });
});
