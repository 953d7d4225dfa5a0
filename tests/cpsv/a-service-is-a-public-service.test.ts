import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { serviceDocument } from "@tizilim/gateway/export/cpsv/cpsv-document";
import type { WholeService } from "@tizilim/gateway/export/cpsv/cpsv-record";
import { CLASS, ELI_PROFILE, PROFILE } from "../support/cpsv/cpsv-profile";
import { expandedGraph, nodesOf, valuesOf } from "../support/cpsv/expanded-graph";
import { profileFaults } from "../support/cpsv/profile-faults";
import { ACT, AKIMAT, COMPANY, DATASET, LAW, MINISTRY, PUBLIC_URL, SERVICE } from "../support/cpsv/sample-service";

const WHOLE = [...PROFILE, ...ELI_PROFILE];
const ADDRESS = `${PUBLIC_URL}/service/00101001`;
const CV = "http://data.europa.eu/m8g/";
const DCT = "http://purl.org/dc/terms/";
const ELI = "http://data.europa.eu/eli/ontology#";

const documentOf = (service: WholeService) => serviceDocument({ service, dataset: DATASET, asOf: null, day: "2026-10-05" }, PUBLIC_URL);
const graphOf = (changes: Partial<WholeService> = {}) => expandedGraph(documentOf({ ...SERVICE, ...changes }), PUBLIC_URL);
const ids = (values: ReadonlyArray<{ readonly "@id"?: string }>): ReadonlyArray<string | undefined> => values.map((value) => value["@id"]);

describe("a service in JSON-LD", () => {
  it("has all that CPSV-AP 3.2 demands, and nothing that it forbids", async () => {
    expect(profileFaults(await graphOf(), WHOLE)).toEqual([]);
  });

  it("has every property of the profile that the record can fill", async () => {
    const graph = await graphOf();
    const empty = PROFILE.filter(({ on, path }) => !nodesOf(graph, on).some((node) => valuesOf(node, path).length > 0));
    // The register has terms in words, working days among them, and xsd:duration knows none; acts are related through citations, which the acts' side has.
    expect(empty.map(({ path }) => path)).toEqual([`${CV}processingTime`, `${DCT}relation`]);
  });

  it("carries name and description in both languages, each under its tag", async () => {
    const service = (await graphOf()).get(ADDRESS);
    expect(valuesOf(service, `${DCT}title`)).toEqual(expect.arrayContaining([{ "@language": "kk", "@value": "Рұқсат беру" }, { "@language": "ru", "@value": "Выдача разрешения" }]));
    const russian = valuesOf(service, `${DCT}description`).find((value) => value["@language"] === "ru")?.["@value"];
    expect(russian).toBe("Государственная услуга. Раздел: Документирование. Подраздел: Проживание. Услугополучатели: физическое лицо, юридическое лицо, иностранцы. Прием заявлений и выдача результатов: Государственная корпорация. Срок оказания: 5 рабочих дней.");
  });

  it("leaves a missing language out, and puts no other in its place", async () => {
    const service = (await graphOf({ name: { kk: null, ru: "Услуга" } })).get(ADDRESS);
    expect(valuesOf(service, `${DCT}title`)).toEqual([{ "@language": "ru", "@value": "Услуга" }]);
  });

  it("names its provider as competent authority, and the body that drafts the by-law as a participant", async () => {
    const graph = await graphOf();
    expect(ids(valuesOf(graph.get(ADDRESS), `${CV}hasCompetentAuthority`))).toEqual([`${PUBLIC_URL}/export/services.jsonld#body-provider-2`]);
    expect(nodesOf(graph, CLASS.participation).map((node) => ids(valuesOf(node, `${CV}hasParticipant`)))).toEqual([[`${PUBLIC_URL}/export/services.jsonld#body-provider-1`]]);
  });

  it("makes no public organisation of a company: the state body answers, the company takes part", async () => {
    const graph = await graphOf({ provider: COMPANY });
    expect(profileFaults(graph, WHOLE)).toEqual([]);
    expect(ids(valuesOf(graph.get(ADDRESS), `${CV}hasCompetentAuthority`))).toEqual([`${PUBLIC_URL}/export/services.jsonld#body-provider-1`]);
    expect(graph.get(`${PUBLIC_URL}/export/services.jsonld#body-provider-3`)?.["@type"]).not.toContain(CLASS.body);
  });

  it("makes up no competent authority where the register names nobody: the check finds exactly that", async () => {
    const faults = profileFaults(await graphOf({ provider: null, responsibleBody: null }), WHOLE);
    expect(faults).toEqual([`${ADDRESS} ${CV}hasCompetentAuthority: is missing`]);
  });

  it("tells a price only of what is free, and what each subtype costs in words", async () => {
    const costs = nodesOf(await graphOf(), CLASS.cost);
    expect(costs.map((cost) => [cost["@id"].split("#")[1], valuesOf(cost, `${CV}hasValue`).map((value) => value["@value"])])).toEqual([["cost", []], ["cost-1", [0]], ["cost-2", []]]);
    expect(valuesOf(costs.at(-1), `${DCT}description`)).toEqual(expect.arrayContaining([{ "@language": "ru", "@value": "Повторная: 0,5 МРП" }]));
  });

  it("rests on the acts that govern or ground it, by ELI, and not on those that name it", async () => {
    const graph = await graphOf();
    expect(ids(valuesOf(graph.get(ADDRESS), `${CV}hasLegalResource`))).toEqual([ACT, LAW].map(({ actId }) => `${PUBLIC_URL}/acts/${actId}`));
    const act = graph.get(`${PUBLIC_URL}/acts/V2000020192`);
    expect([`${ELI}id_local`, `${ELI}number`, `${ELI}date_document`].map((path) => valuesOf(act, path)[0]?.["@value"])).toEqual(["V2000020192", "39/НҚ", "2020-01-31"]);
    expect(ids(valuesOf(act, `${ELI}in_force`))).toEqual([`${ELI}InForce-inForce`]);
    expect(valuesOf(graph.get(`${PUBLIC_URL}/acts/Z1300000088`), `${ELI}is_realized_by`)).toHaveLength(1);
  });

  it("keeps one identifier for a body, whatever moment the view is of", async () => {
    const past = await graphOf({ provider: { ...AKIMAT, id: "provider-2@2026-01-01,2026-02-01T00:00:00.000000Z" } });
    expect(ids(valuesOf(past.get(ADDRESS), `${CV}hasCompetentAuthority`))).toEqual([`${PUBLIC_URL}/export/services.jsonld#body-provider-2`]);
  });

  it("stays within the profile for any record", async () => {
    const text = fc.option(fc.record({ kk: fc.option(fc.string({ minLength: 1 })), ru: fc.option(fc.string({ minLength: 1 })) }));
    const name = fc.record({ kk: fc.string({ minLength: 1 }), ru: fc.option(fc.string({ minLength: 1 })) });
    const fee = fc.option(fc.record({ kind: fc.constantFrom("FREE", "PAID", "MIXED"), description: text }));
    const record = fc.record({
      name,
      status: fc.constantFrom("IN_FORCE", "EXCLUDED"),
      recipients: fc.subarray(["NATURAL_PERSON", "LEGAL_ENTITY"]),
      recipientNote: text,
      channels: fc.subarray(["PROVIDER", "STATE_CORPORATION", "MOBILE_DEVICE"]),
      fee,
      forms: fc.subarray(["PAPER", "PROACTIVE"]),
      term: text,
      subtypes: fc.array(fc.record({ name, fee }), { maxLength: 3 }),
      provider: fc.constantFrom(AKIMAT, COMPANY, null),
      responsibleBody: fc.constant(MINISTRY),
      governingAct: fc.constantFrom(ACT, LAW, null, { ...LAW, actId: null }),
      actLinks: fc.constantFrom(SERVICE.actLinks, null),
    });
    await fc.assert(fc.asyncProperty(record, async (changes) => {
      expect(profileFaults(await graphOf(changes), WHOLE)).toEqual([]);
    }), { numRuns: 60 });
  });
});

describe("the check of the profile", () => {
  it.each([
    ["a wrong code of language", { title: { en: "Permit" } }, "is no text in Kazakh or Russian"],
    ["two identifiers", { identifier: ["00101001", "1"] }, "stands too often"],
    ["a channel that is none", { hasChannel: { "@id": "x" } }, "is no http://data.europa.eu/m8g/Channel: https://registry.example/x"],
  ])("finds %s", async (_what, changes, why) => {
    const { "@graph": nodes, ...head } = documentOf(SERVICE) as { "@graph": ReadonlyArray<Readonly<Record<string, unknown>>> };
    const graph = await expandedGraph({ ...head, "@graph": nodes.map((node) => (node["@type"] === "PublicService" ? { ...node, ...changes } : node)) }, PUBLIC_URL);
    expect(profileFaults(graph, WHOLE).map((fault) => fault.split(": ").slice(1).join(": "))).toEqual([why]);
  });

  it("refuses a term that our context does not explain", async () => {
    await expect(expandedGraph({ ...documentOf(SERVICE), "@graph": [{ "@id": "x", unheardOf: 1 }] }, PUBLIC_URL)).rejects.toThrow();
  });

  it("reaches for no other host", async () => {
    await expect(expandedGraph({ "@context": "https://elsewhere.example/context" }, PUBLIC_URL)).rejects.toThrow("https://elsewhere.example/context");
  });
});
