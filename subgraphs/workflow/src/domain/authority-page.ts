import { ACTION_RULES, READ_RULES } from "./authority-table";
import { PROPOSAL_STATUSES } from "./proposal";
import { mayRead, proposalVisibility } from "./proposal-visibility";

const REVIEWER = { roles: ["REGISTRAR"], body: null };
const ANYONE = { roles: [], body: null };
const WRITER = { roles: [], body: null, subject: "writer" };

/** RULES-2025/13-18, 33, 34: the tables of who sees and does what, in Markdown for the docs. */
export function authorityPage(): string {
  const all = proposalVisibility(REVIEWER).ofEveryBody;
  const open = proposalVisibility(ANYONE).ofEveryBody;
  const mark = (yes: boolean): string => (yes ? "yes" : "");
  return [
    "| proposal | everyone | its own body | registrar and concurring bodies | who alone wrote it |",
    "| --- | --- | --- | --- | --- |",
    ...PROPOSAL_STATUSES.map((status) => `| ${status} | ${mark(open.includes(status))} | yes | ${mark(all.includes(status))} | ${mark(mayRead(WRITER, { status, bodyId: "", soleWriter: WRITER.subject }))} |`),
    "",
    "| thing | everyone | its own body | roles | provision |",
    "| --- | --- | --- | --- | --- |",
    ...READ_RULES.map(({ thing, everyone, ownBody, roles, provision }) => `| ${thing} | ${mark(everyone)} | ${mark(ownBody)} | ${roles.join(", ")} | ${provision} |`),
    "",
    "| action | roles | own body only | provision |",
    "| --- | --- | --- | --- |",
    ...ACTION_RULES.map(({ action, roles, ownBodyOnly, provision }) => `| ${action} | ${roles.join(", ")} | ${mark(ownBodyOnly)} | ${provision} |`),
    "",
  ].join("\n");
}
