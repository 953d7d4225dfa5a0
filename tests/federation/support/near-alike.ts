import { picked } from "../../support/seeded-random";
import type { RandomSelection } from "./random-selection";

/** Forms of one part that differ in as little as two selections may: by name, argument, variable, condition, type or order. */
type Forms = ReadonlyArray<string>;

const NUMBER: Forms = ["number", "n: number", "number @skip(if: $yes)", "number @include(if: $yes)", "n: number @include(if: $no)"];
const NOTE: Forms = ["note", `note(in: "ru")`, "note(in: $lang)", `n: note(in: "kk")`, `r: note(in: "ru") note`, "note(in: $nothing)"];
const WHAT: Forms = [
  "what { __typename }",
  "what { is: __typename ... on Added { name tags } }",
  "what { ... on Added { name size } ... on Removed { reason: name } }",
  "what { ... on Removed { reason: name amount: size by { ... on Added { name tags } } } ... on Added { name size } }",
  "what { ...Named @include(if: $yes) __typename }",
  "w: what { ...Named @skip(if: $yes) __typename }",
];
const PRODUCT: Forms = [
  "product { upc name }",
  "product { name upc }",
  "product { upc: name name: upc }",
  "p: product { upc name }",
  "product { __typename upc ... on Book { name pages } ... on Chair { legs name } }",
  "product { ... on Chair { n: legs } ... on Book { n: pages } name }",
  "product { tags maker { title place { code zone } } }",
  "product { maker { title place { code } } maker { place { zone } } }",
  "product { hue price maker { id } lastChange { number note(in: $lang) } }",
];
const AROUND: Forms = ["around { number }", "around(far: 2) { number }", "around(far: $far) { number }", "around(far: $far) { n: number what { __typename } }", "a: around { number product { name } }", "around(far: 1) { number }"];
const REVIEW: Forms = ["review { stars author { name age } }", "review { stars author { name } author { years: age } }", "review { changes { number } }", "review { changes(first: 1) { number what { ...Named } } }"];
const DEEP: Forms = [
  "deep { here shaky }",
  "deep { here shaky(fail: true) }",
  "deep { here fragile(fail: $yes) }",
  "deep { here fragile(fail: $no) deeper { here fragile } }",
  "deep { deeper { here } deeper { again { number strict { fragile(fail: $no) } } } }",
  "s: strict { here shaky(fail: $yes) }",
  "s: strict { here fragile }",
];
const PARTS: ReadonlyArray<Forms> = [NUMBER, NOTE, WHAT, PRODUCT, AROUND, REVIEW, DEEP];
const FRAGMENT = "fragment Named on What { ... on Added { called: name size } ... on Removed { called2: name } }";
const DEFINITIONS = "$yes: Boolean! = true, $no: Boolean! = false, $lang: String, $far: Int! = 1, $nothing: String";

/** A selection of a change out of so few forms that many selections have parts in common, and parts that are nearly the same. */
export function nearlyAlike(random: () => number): RandomSelection {
  const part = (forms: Forms): string => {
    const form = picked(random, forms);
    if (random() < 0.15) return `... on Change { ${form} }`;
    return random() < 0.15 ? `... @include(if: $yes) { ${form} }` : form;
  };
  const parts = PARTS.filter(() => random() < 0.6).map(part);
  if (random() < 0.5) parts.reverse();
  const variables: Record<string, unknown> = { far: picked(random, [1, 2]), lang: picked(random, ["kk", "ru", null]) };
  if (random() < 0.3) variables["yes"] = false;
  // Validation demands that what is declared is used; the condition never holds.
  const used = "... @include(if: $no) { c: number @include(if: $yes) l: note(in: $lang) m: note(in: $nothing) f: around(far: $far) { what { ...Named } } }";
  return { text: `{ ${parts.join(" ")} ${used} }`, fragments: FRAGMENT, definitions: DEFINITIONS, variables };
}
