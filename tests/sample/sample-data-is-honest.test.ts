import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { parse } from "csv-parse/sync";
import { parseBin } from "@tizilim/common/pure/identifiers/bin";
import { parseLegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import {
  filledFields, markOf, type Marked, type SampleAct, type SampleProvider, type SampleSection, type SampleService,
} from "./sample-shapes";

const ROOM = join(__dirname, "../../data/sample");
function read<T>(file: string): T {
  return JSON.parse(readFileSync(join(ROOM, file), "utf8")) as T;
}
function table(file: string): Record<string, string>[] {
  return parse(readFileSync(join(ROOM, "source", file)), { columns: true, bom: true }) as Record<string, string>[];
}

const services = read<SampleService[]>("services.json");
const sections = read<SampleSection[]>("sections.json");
const providers = read<SampleProvider[]>("providers.json");
const acts = read<SampleAct[]>("acts.json");
const regions = read<(Marked & { code: string; name: { kk: string; ru: string } })[]>("regions.json");
const rows = new Map(table("services_without_code.csv").map((row) => [Number(row.row), row]));
const cards = table("npa_cards.csv");
const rowOf = (service: SampleService) => rows.get(service.sourceRow) ?? {};

describe("the sample registry", () => {
  it("has every real service with a Russian or a Kazakh name, once", () => {
    const named = [...rows].filter(([, row]) => row.name_ru !== "" || row.name_kk !== "").map(([number]) => number);
    expect(services.map((service) => service.sourceRow).sort((a, b) => a - b)).toEqual(named);
    expect(named).toHaveLength(36);
  });

  it("carries no code: codes are given by the counter", () => {
    expect(services.filter((service) => "code" in service)).toEqual([]);
  });

  it("tells for every field that is set where it comes from, and marks nothing that is not set", () => {
    const ignored = ["sourceRow", "unread", "source", "key", "subsections", "described", "statusSeen", "statusNote", "titleMark"];
    for (const thing of [...services, ...providers, ...acts, ...regions, ...sections, ...sections.flatMap((one) => one.subsections)] as Marked[]) {
      const filled = filledFields(thing, ignored);
      const marked = thing.provenance.map((mark) => mark.field);
      expect({ thing: filled, marked: [...marked].sort() }).toEqual({ thing: filled, marked: [...filled].sort() });
      expect(thing.provenance.filter((mark) => mark.source === "")).toEqual([]);
    }
  });

  it("has both languages wherever it has a text of its own", () => {
    const names = [...services, ...providers, ...regions, ...sections, ...sections.flatMap((one) => one.subsections)].map((thing) => thing.name);
    const texts = services.flatMap((one) => [...one.intake, ...(one.term ? [one.term] : []), ...(one.fee?.description ? [one.fee.description] : [])]);
    expect([...names, ...texts].filter((text) => !text.kk || !text.ru)).toEqual([]);
  });

  it("gives as the source's own only what stands in the source's row", () => {
    for (const service of services) {
      const row = rowOf(service);
      for (const language of ["kk", "ru"] as const) {
        const ours = markOf(service, `name.${language}`)?.origin === "TRANSLATED";
        expect(ours ? row[`name_${language}`] : service.name[language]).toBe(ours ? "" : row[`name_${language}`]);
      }
      expect(service.forms.length > 0 && row.form === "").toBe(false);
      expect(service.fee !== null && row.fee === "").toBe(false);
      expect(service.term !== null && row.term === "").toBe(false);
      expect(service.provider !== null && row.provider === "").toBe(false);
      expect(service.recipients.length > 0 && row.recipient === "").toBe(false);
      expect(service.intake.length > 0 && row.accept_issue === "").toBe(false);
      expect(service.governingAct ?? "").toBe(row.act_adilet_id);
      expect(service.responsibleBody).toBeNull();
    }
  });

  it("leaves out nothing that the source's row gives", () => {
    for (const service of services) {
      const row = rowOf(service);
      expect(row.provider !== "" && service.provider === null).toBe(false);
      expect(row.accept_issue !== "" && service.intake.length === 0).toBe(false);
      expect(row.fee !== "" && service.fee === null).toBe(false);
      expect(row.act !== "" && service.governingAct === null && service.actCitation === null).toBe(false);
      expect(row.form !== "" && service.forms.length === 0 && service.unread.every((one) => one.field !== "forms")).toBe(false);
    }
  });

  it("marks as inferred every act whose id was derived from a registration number", () => {
    const derived = services.filter((service) => rowOf(service).act_id_seen?.startsWith("no"));
    expect(derived.map((service) => markOf(service, "governingAct")?.origin)).toEqual(derived.map(() => "INFERRED"));
    expect(derived.length).toBeGreaterThan(0);
  });

  it("refers only to providers, acts, regions and subsections that it has", () => {
    const known = (keys: readonly string[]) => (key: string | null) => key === null || keys.includes(key);
    const provider = known(providers.map((one) => one.key));
    const act = known(acts.map((one) => one.id));
    const region = known(regions.map((one) => one.code));
    const subsection = known(sections.flatMap((one) => one.subsections.map((sub) => sub.code)));
    expect(services.filter((one) => !provider(one.provider) || !act(one.governingAct) || !subsection(one.subsection))).toEqual([]);
    expect(providers.filter((one) => !provider(one.memberOf) || !region(one.region))).toEqual([]);
    expect(acts.filter((one) => one.amendments.some((change) => !act(change.act)))).toEqual([]);
  });

  it("leaves no section or subsection without a service, and keeps services in the order of their subsections", () => {
    const order = sections.flatMap((one) => one.subsections.map((sub) => sub.code));
    const used = services.map((one) => one.subsection);
    expect([...new Set(used)]).toEqual(order);
    expect(sections.flatMap((one) => one.subsections).filter((sub, at) => !/^\d{5}$/.test(sub.code) || sub.code !== order[at])).toEqual([]);
    expect(sections.filter((one) => !/^\d{3}$/.test(one.code) || one.subsections.some((sub) => !sub.code.startsWith(one.code)))).toEqual([]);
  });

  it("has all the real cards, with identifiers of the form of adilet", () => {
    const ids = acts.map((one) => one.id);
    expect(cards.map((card) => card.adilet_id).filter((id) => !ids.includes(id ?? ""))).toEqual([]);
    expect(cards).toHaveLength(50);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => parseLegalActId(id) !== id)).toEqual([]);
  });

  it("holds no act for repealed or in force without words of the source", () => {
    const silent = cards.filter((card) => card.status_as_seen === "").map((card) => card.adilet_id);
    const changed = acts.filter((one) => silent.includes(one.id) && one.status === "REPEALED");
    expect(changed).toEqual([]);
    expect(acts.filter((one) => one.statusSince !== null && !/^\d{4}-\d{2}-\d{2}$/.test(one.statusSince))).toEqual([]);
  });

  it("has only BINs with a valid check digit", () => {
    const bins = providers.flatMap((one) => (one.bin === null ? [] : [one.bin]));
    expect(bins).toEqual(["160440007161"]);
    expect(bins.filter((bin) => parseBin(bin) !== bin)).toEqual([]);
  });
});
