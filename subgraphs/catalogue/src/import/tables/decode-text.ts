export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "kz-1048";

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * KZ-1048 (ISO-IR RK1048) is windows-1251 with Kazakh letters in the places of letters that neither Russian nor Kazakh has,
 * so that one reading serves both.
 */
const KAZAKH_FOR_1251: Readonly<Record<string, string>> = {
  Ќ: "Қ", ќ: "қ", Ћ: "Һ", ћ: "һ", Ў: "Ұ", ў: "ұ", Ј: "Ә", ј: "ә", Ґ: "Ө", ґ: "ө", Є: "Ғ", є: "ғ", Ї: "Ү", ї: "ү", Ѕ: "Ң", ѕ: "ң",
};
const TO_REPLACE = new RegExp(`[${Object.keys(KAZAKH_FOR_1251).join("")}]`, "gu");

/** By its byte order mark, else as UTF-8 where the bytes are valid, else as KZ-1048. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "utf-16le" };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes), encoding: "utf-16be" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    const text = new TextDecoder("windows-1251").decode(bytes);
    return { text: text.replace(TO_REPLACE, (letter) => KAZAKH_FOR_1251[letter] ?? letter), encoding: "kz-1048" };
  }
}
