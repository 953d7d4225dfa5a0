/** SpectaQL takes only an absolute address; the finished page names the path of whatever host serves it. */
export const placeholderHost = "http://registry.invalid";

const outsideLink = /<a\b[^>]*\bhref="https?:\/\/[^"]*"[^>]*>([\s\S]*?)<\/a>/g;

/** A page of ours leads nowhere outside: the words of such links stay, the links go. */
export function finishSchemaPage(html) {
  return html
    .replaceAll(placeholderHost, "")
    .replace(outsideLink, "$1")
    .replace('<link rel="icon" type="image/png"', '<link rel="icon" type="image/svg+xml"');
}
