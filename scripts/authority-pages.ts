import { ROLES } from "@tizilim/common/identity/viewer";
import { CANDIDATE_STATES } from "@tizilim/legal/domain/candidate/candidate";
import { seesDrafts, shownState } from "@tizilim/legal/domain/candidate/shown-state";
import { DELIVERY_ACTIONS, endpointScope, mayDo as mayDoWithEndpoints, ownerOf } from "@tizilim/delivery/domain/delivery-authority";
import { LEGAL_ACTIONS, mayDo } from "@tizilim/legal/domain/legal-authority";
import { authorityPage } from "@tizilim/workflow/domain/authority-page";
import { transitionDiagram } from "@tizilim/workflow/domain/transition-diagram";
import { TRANSITIONS } from "@tizilim/workflow/domain/transitions";

export interface PrintedPage {
  readonly file: string;
  readonly text: string;
}

const PRINTED = "Printed from the code by `npm run authority`; do not edit.";

const WHO = `# Who sees and does what

${PRINTED}

Decided in the subgraph by one pure function for every way in: a field, \`node\`, an entity asked from another subgraph, a list, its
count and its cursors, a change by its number, a stream. Whether a proposal may be seen is decided anew for each change that a stream
tells. Whoever may not see a thing sees nothing of it, as if it were not there. Reading the register is public.
"Its own body" is a person with the role PROPOSER who acts for that body. Persons are named to their own body and to those who
review; to others their role stands in the place of the name. A proposal that was withdrawn as a draft never left its body.
A draft is seen, with its timeline, by whoever wrote it while nobody else has written at it, because it then tells them nothing but
their own words; so an analyst sees the draft that their decision made for a body, until that body takes it up.

`;

const ACTS = `
## Acts

Acts, their texts and what was found in them are public. That a found service became a draft is shown to those who may see
drafts or decide on found services; to others it is one that nobody decided on.

`;

const ENDPOINTS = `
## Endpoints of partners

An endpoint belongs to the body that its partner acts for, or to the person where the token names no body: who else acts for that body
shares it, and a person who is called like a body does not. Its deliveries, notices and keys are seen with it. What is delivered is what
anyone may read.

`;

const STATES = `# The states of a proposal

${PRINTED}

Everything that can become of a proposal; what is not here is refused, with the provision. No person decides a proposal that they
wrote or submitted, though their body may be both. REGISTER is the register itself, when it answers an order.

`;

/** The pages that the tables of the workflow, of the acts and of the endpoints print. */
export function authorityPages(): PrintedPage[] {
  return [
    { file: "docs/authority.md", text: WHO + authorityPage() + ACTS + tablesOfActs() + ENDPOINTS + tablesOfEndpoints() },
    { file: "docs/proposal-states.md", text: `${STATES}\`\`\`mermaid\n${transitionDiagram()}\`\`\`\n\n${transitionTable()}` },
  ];
}

function tablesOfActs(): string {
  const seeing = ROLES.filter((role) => seesDrafts([role]));
  return [
    `| found service | everyone | ${seeing.join(", ")} |`,
    "| --- | --- | --- |",
    ...CANDIDATE_STATES.map((state) => `| ${state} | ${shownState(state, [])} | ${shownState(state, seeing)} |`),
    "",
    "| action | roles | provision |",
    "| --- | --- | --- |",
    ...LEGAL_ACTIONS.map((action) => `| ${action} | ${ROLES.filter((role) => mayDo([role], action)).join(", ")} | RULES-2025/8 |`),
    "",
  ].join("\n");
}

function tablesOfEndpoints(): string {
  const who = (role: string) => ({ subject: "someone", roles: [role], body: null });
  const all = ROLES.filter((role) => endpointScope(who(role)).everyOwner);
  const own = ROLES.filter((role) => ownerOf(who(role)) !== null);
  return [
    "| thing | everyone | its owner | all of them | source |",
    "| --- | --- | --- | --- | --- |",
    ...["ENDPOINT", "DELIVERY"].map((thing) => `| ${thing} |  | ${own.join(", ")} | ${all.join(", ")} | decision 18 |`),
    "",
    "| action | roles | own only | source |",
    "| --- | --- | --- | --- |",
    ...DELIVERY_ACTIONS.map((action) => `| ${action} | ${ROLES.filter((role) => mayDoWithEndpoints([role], action)).join(", ")} | yes | decision 18 |`),
    "",
  ].join("\n");
}

function transitionTable(): string {
  return [
    "| from | command | to | when | who | own body only | decides | provision |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...TRANSITIONS.map(({ from, command, to, when, roles, ownBodyOnly, decides, provision }) =>
      `| ${from ?? "-"} | ${command} | ${to} | ${when ?? ""} | ${roles.join(", ")} | ${ownBodyOnly ? "yes" : ""} | ${decides ? "yes" : ""} | ${provision} |`),
    "",
  ].join("\n");
}
