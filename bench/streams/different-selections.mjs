import { seededRandom } from "../seeded-random.mjs";

const ENTRY = ["kind", "subject", "code", "effectiveFrom", "recordedAt", "hash", "cause { kind reference }", "changes { field after }", "changes { field before }"];
const SERVICE = [
  "category", "status", "forms", "channels", "recipients", "fee { kind }", "term { kk ru }", "validFrom", "provider { id name { kk ru } }", "provider { kinds bin }",
  "section { code name { ru } }", "governingAct { id number date }", "governingAct { title { kk ru } status }",
];

/**
 * So many subscriptions, no two alike: plain fields, aliases, arguments, named and inline fragments, and conditions by variables,
 * over all that an entry reaches in three subgraphs.
 */
export function differentSelections(count, seed) {
  const random = seededRandom(seed);
  const some = (fields) => fields.filter(() => random(10) < 4);
  return Array.from({ length: count }, (_, turn) => {
    const aliased = `of${turn}: code`;
    const service = ["code", "name { kk ru }", aliased, ...some(SERVICE)];
    const fragment = `fragment Part on Service { ${service.join(" ")} }`;
    const conditional = `... on RegisterEntry @include(if: $wanted) { ${["number", ...some(ENTRY)].join(" ")} }`;
    const selection = `number ${some(ENTRY).join(" ")} service { ...Part } ${conditional}`;
    return { selection, fragment, variables: { wanted: turn % 2 === 0 } };
  });
}

/** One subscription that all clients share. */
export function sameSelection(count) {
  const selection = "number kind recordedAt changes { field before after } service { ...Part } ... @include(if: $wanted) { subject }";
  const fragment = `fragment Part on Service { code name { kk ru } provider { id name { kk ru } } fee { kind } forms governingAct { id title { kk ru } } }`;
  return Array.from({ length: count }, () => ({ selection, fragment, variables: { wanted: true } }));
}

/** The subscription as a client sends it. */
export function subscriptionOf({ selection, fragment }) {
  return `subscription Entries($wanted: Boolean! = true) { registerEntryAdded { ${selection} } } ${fragment}`;
}

/** The query that a payload has to equal. */
export function queryOf({ selection, fragment }) {
  return `query Entry($number: Int!, $wanted: Boolean! = true) { registerEntry(number: $number) { ${selection} } } ${fragment}`;
}
