import { describe, expect, it } from "@jest/globals";
import { decodeText } from "./decode-text";

describe("text of a file", () => {
  it("is UTF-8 where its bytes are valid, with and without a mark", () => {
    expect(decodeText(Buffer.from("Қызмет"))).toEqual({ text: "Қызмет", encoding: "utf-8" });
    expect(decodeText(Buffer.from("\uFEFFҚызмет")).text).toBe("Қызмет");
  });

  it("is UTF-16 by its mark", () => {
    expect(decodeText(Buffer.from("\uFEFFҚызмет", "utf16le"))).toEqual({ text: "Қызмет", encoding: "utf-16le" });
    expect(decodeText(Buffer.from("\uFEFFҚызмет", "utf16le").swap16())).toEqual({ text: "Қызмет", encoding: "utf-16be" });
  });

  it("is else windows-1251, which with its Kazakh letters is KZ-1048", () => {
    expect(decodeText(Uint8Array.from([0xca, 0xee, 0xe4, 0xa0, 0xb9])).text).toBe("Код\u00a0№");
    expect(decodeText(Uint8Array.from([0x8d, 0xfb, 0xe7, 0xec, 0xe5, 0xf2, 0x20, 0xa3, 0xaa, 0xbd, 0xa5, 0xa1, 0xaf, 0xb2, 0x8e, 0xb3]))).toEqual({
      text: "Қызмет ӘҒҢӨҰҮІҺі", encoding: "kz-1048",
    });
  });
});
