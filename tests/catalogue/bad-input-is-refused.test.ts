import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { eachDatabase } from "../support/databases";
import { include, openRegisterWorld, text, type RegisterWorld } from "../support/register-world";
import { sameEveryTime } from "../support/same-every-time";

/** Nothing of these may stand in what a client reads. */
const INNER = /SELECT|service_version|sqlite|mariadb|node_modules|\.ts\b|\bat \w+ \(|undefined/i;

/** What is asked, its variables, the code of the error, and the words by which it names the argument and the rule. */
const CASES: ReadonlyArray<readonly [what: string, query: string, variables: object, code: string, words: RegExp]> = [
  ["a code of 7 digits", '{ service(code: "0010100") { code } }', {}, "BAD_USER_INPUT", /"code": ServiceCode is eight digits, got "0010100"/],
  ["a code of 7 digits in a variable", "query ($code: ServiceCode!) { service(code: $code) { code } }", { code: "0010100" }, "BAD_USER_INPUT", /\$code.*eight digits/],
  ["a code of letters", '{ service(code: "ABCDEFGH") { code } }', {}, "BAD_USER_INPUT", /"code": ServiceCode is eight digits/],
  ["a code that is a number", "{ service(code: 10100100) { code } }", {}, "BAD_USER_INPUT", /"code": ServiceCode is eight digits/],
  ["a BIN with a wrong check digit", '{ provider(bin: "160440007162") { id } }', {}, "BAD_USER_INPUT", /"bin": BIN .*check digit/],
  ["a BIN with a wrong check digit in a variable", "query ($bin: BIN) { provider(bin: $bin) { id } }", { bin: "160440007162" }, "BAD_USER_INPUT", /\$bin.*check digit/],
  ["neither id nor bin", "{ provider { id } }", {}, "BAD_USER_INPUT", /"id".*exactly one/],
  ["both id and bin", '{ provider(id: "provider-justice", bin: "160440007161") { id } }', {}, "BAD_USER_INPUT", /"id".*exactly one/],
  ["a malformed section", '{ section(code: "A") { code } }', {}, "BAD_USER_INPUT", /"code" is the digits of a section/],
  ["a malformed section in a filter", '{ services(filter: { sections: ["001", "xx"] }) { nodes { code } } }', {}, "BAD_USER_INPUT", /"filter.sections" holds codes of digits.*"xx"/],
  ["a malformed subsection in a filter", '{ services(filter: { subsections: ["00101001"] }) { nodes { code } } }', {}, "BAD_USER_INPUT", /"filter.subsections" holds codes/],
  ["a malformed act in a filter", '{ services(filter: { governingActs: ["12"] }) { nodes { code } } }', {}, "BAD_USER_INPUT", /"filter.governingActs": LegalActId is/],
  ["first: 101", "{ services(first: 101) { nodes { code } } }", {}, "BAD_USER_INPUT", /"first" is a whole number from 0 to 100, got 101/],
  ["last: 101", "{ services(last: 101) { nodes { code } } }", {}, "BAD_USER_INPUT", /"last" is a whole number from 0 to 100/],
  ["a negative first", "{ services(first: -1) { nodes { code } } }", {}, "BAD_USER_INPUT", /"first" is a whole number.*got -1/],
  ["first with last", "{ services(first: 1, last: 1) { nodes { code } } }", {}, "BAD_USER_INPUT", /"last" takes no first/],
  ["first in words", '{ services(first: "ten") { nodes { code } } }', {}, "BAD_USER_INPUT", /"first": Int cannot represent/],
  ["first in words in a variable", "query ($first: Int) { services(first: $first) { nodes { code } } }", { first: "ten" }, "BAD_USER_INPUT", /\$first/],
  ["a text that is no cursor", '{ services(after: "abc") { nodes { code } } }', {}, "BAD_CURSOR", /"after" is a cursor that this list gave/],
  ["an impossible date", '{ service(code: "00101001", asOf: { inForceOn: "2026-02-29" }) { code } }', {}, "BAD_USER_INPUT", /"asOf.inForceOn": Date is a day that exists/],
  ["an impossible date in a variable", 'query ($asOf: AsOf) { service(code: "00101001", asOf: $asOf) { code } }', { asOf: { inForceOn: "2026-02-29" } }, "BAD_USER_INPUT", /asOf\.inForceOn.*day that exists/],
  ["an impossible moment", '{ services(asOf: { knownOn: "2026-01-01T25:00:00Z" }) { nodes { code } } }', {}, "BAD_USER_INPUT", /"asOf.knownOn": DateTime is a moment/],
  ["a moment to come", '{ services(asOf: { knownOn: "2027-01-01T00:00:00Z" }) { nodes { code } } }', {}, "BAD_USER_INPUT", /"asOf.knownOn" lies in the future/],
  ["an unknown enum value", "{ services(orderBy: COLOUR) { nodes { code } } }", {}, "BAD_USER_INPUT", /"orderBy": Value "COLOUR" does not exist/],
  ["an unknown enum value in a variable", "query ($order: ServiceOrder!) { services(orderBy: $order) { nodes { code } } }", { order: "COLOUR" }, "BAD_USER_INPUT", /\$order.*does not exist in "ServiceOrder"/],
  ["an unknown enum value in a filter", "query ($filter: ServiceFilter) { services(filter: $filter) { nodes { code } } }", { filter: { fee: ["DEAR"] } }, "BAD_USER_INPUT", /filter\.fee.*FeeKind/],
  ["an unknown field of an input", "query ($filter: ServiceFilter) { services(filter: $filter) { nodes { code } } }", { filter: { colour: "red" } }, "BAD_USER_INPUT", /\$filter.*colour/],
  ["an unknown field", "{ services { colour } }", {}, "BAD_USER_INPUT", /colour/],
  ["no GraphQL", "{ services(", {}, "BAD_USER_INPUT", /Syntax Error/],
  ["a search of 201 characters", `{ searchServices(text: "${"а".repeat(201)}") { totalCount } }`, {}, "BAD_USER_INPUT", /"text" has at most 200 characters, got 201/],
  ["a filter text of 201 characters", `{ services(filter: { text: "${"а".repeat(201)}" }) { totalCount } }`, {}, "BAD_USER_INPUT", /"filter.text" has at most 200/],
  ["a negative number of an entry", "{ registerEntries(sinceNumber: -1) { totalCount } }", {}, "BAD_USER_INPUT", /"sinceNumber" is 0 or/],
];

eachDatabase((place) => {
  let world: RegisterWorld;
  beforeAll(async () => {
    world = await openRegisterWorld(place.settings("catalogue"));
    await world.write((register) => include(register, { subsection: "00101", name: text("Қызмет", "Услуга") }));
  });
  afterAll(() => world.catalogue.close());

  it.each(CASES)("%s is refused with the argument and the rule, whichever way it runs", async (_what, query, variables, code, words) => {
    const { errors } = await sameEveryTime(world.catalogue, query, { ...variables });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(errors?.[0]?.message).toMatch(words);
    expect(errors?.[0]?.message).not.toMatch(INNER);
    expect(Object.keys(errors?.[0] ?? {}).filter((key) => !["message", "path", "extensions"].includes(key))).toEqual([]);
  });

  it("a well-formed code of nothing is null, and in a filter an empty list", async () => {
    const { data, errors } = await sameEveryTime(world.catalogue, `{
      service(code: "99999999") { code } section(code: "999") { code } provider(bin: "160940025485") { id } registerEntry(number: 99999) { number }
      node(id: "nothing") { id } list: services(filter: { sections: ["999"] }) { totalCount nodes { code } } none: services(filter: { sections: [] }) { totalCount } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ service: null, section: null, provider: null, registerEntry: null, node: null, list: { totalCount: 0, nodes: [] }, none: { totalCount: 0 } });
  });

  it("a cursor is foreign to another order, filter, as-of and parent", async () => {
    const { data } = await sameEveryTime<Record<string, { edges: Array<{ cursor: string }> }>>(world.catalogue, "{ services { edges { cursor } } }");
    const cursor = data["services"]?.edges[0]?.cursor ?? "";
    for (const other of ["orderBy: NAME_KK", "filter: { sections: [\"001\"] }", "asOf: { inForceOn: \"2026-03-01\" }"]) {
      const { errors } = await sameEveryTime(world.catalogue, `{ services(after: "${cursor}", ${other}) { nodes { code } } }`);
      expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_CURSOR", argument: "after" });
    }
    const under = await sameEveryTime(world.catalogue, `{ section(code: "002") { subsections { services(after: "${cursor}") { nodes { code } } } } }`);
    expect(under.errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_CURSOR"]);
  });

  it("an inner failure keeps its path and loses its text", async () => {
    await world.write((register) => register.manager.query("DELETE FROM register_entry WHERE number = 8"));
    const { errors } = await sameEveryTime(world.catalogue, '{ service(code: "00101001") { code entry { number } } }');
    expect(errors).toEqual([{ message: "the registry could not answer this part", path: ["service", "entry"], extensions: { code: "INTERNAL_SERVER_ERROR" } }]);
  });
});
