/** Three parts with points between, the first two of them JSON objects in base64url (RFC 7519). */
const TOKEN = /eyJ[\w-]+\.eyJ[\w-]+\.[\w-]{40,}/g;

/** Every token in a text: one alone, one after the word Bearer, or all that a command printed. */
export function tokensIn(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}
