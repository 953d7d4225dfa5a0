import { ERROR_CATALOGUE } from "@tizilim/common/pure/error-catalogue";
import { EXPORT_CODES, FEED_CODES, LIMIT_CODES, PROOF_CODES, REFUSAL_CODES, SERVICE_CODES, SUBGRAPH_CODES } from "./gateway-error-codes";

const HEAD = `# Errors

Printed from the code by \`npm run errors\`; do not edit.

Every error has \`extensions.code\`, \`extensions.traceId\` and, where a subgraph is meant, \`extensions.service\`. The message is
for people and may change; the code does not. What the rules refuse is not an error: it is data, in the \`problems\` of a
mutation and the \`findings\` of a thing.
`;

/** The text of docs/errors.md. */
export function errorsPage(): string {
  const catalogue = Object.values(ERROR_CATALOGUE).map((kind) => [kind.code, kind.public ? "as it is" : "replaced by a general sentence", kind.meaning]);
  return [
    HEAD,
    section("Codes of the registry", ["code", "its message reaches the client", "meaning"], catalogue),
    section("Requests that are not executed", ["code", "HTTP status", "meaning"], REFUSAL_CODES.map(({ code, status, meaning }) => [code, String(status), meaning])),
    section("Limits", ["code", "limit", "default"], LIMIT_CODES.map(({ code, name, value }) => [code, name, String(value)])),
    "A limit that refuses answers 400 and names itself: `extensions.limit` holds `name`, `value` and `found`.\n",
    section("Problems of the feed", ["code", "HTTP status", "meaning"], FEED_CODES.map(({ code, status, meaning }) => [code, String(status), meaning])),
    section("Problems of exports", ["code", "HTTP status", "meaning"], EXPORT_CODES.map(({ code, status, meaning }) => [code, String(status), meaning])),
    section("Problems of proofs", ["code", "HTTP status", "meaning"], PROOF_CODES.map(({ code, status, meaning }) => [code, String(status), meaning])),
    section("Problems of the addresses of services", ["code", "HTTP status", "meaning"], SERVICE_CODES.map(({ code, status, meaning }) => [code, String(status), meaning])),
    section("Parts that a subgraph did not give", ["code", "meaning"], SUBGRAPH_CODES.map(({ code, meaning }) => [code, meaning])),
  ].join("\n");
}

function section(title: string, columns: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string {
  const line = (cells: ReadonlyArray<string>): string => `| ${cells.join(" | ")} |\n`;
  const body = rows.map(([code = "", ...rest]) => line([`\`${code}\``, ...rest])).join("");
  return `## ${title}\n\n${line(columns)}${line(columns.map(() => "---"))}${body}`;
}
