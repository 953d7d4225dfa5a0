import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { CATALOGUE_TABLES } from "@tizilim/catalogue/catalogue-tables";
import { verifyLog } from "@tizilim/catalogue/domain/verify-log";
import type { ProviderRecord } from "@tizilim/catalogue/domain/provider-record";
import { loadSample, SAMPLE_IN_FORCE_FROM } from "@tizilim/catalogue/loading/load-sample";
import { readSample } from "@tizilim/catalogue/loading/read-sample";
import { openDatabase, type RegistryDatabase } from "@tizilim/common/database/registry-database";
import { fixedClock, systemClock } from "@tizilim/common/pure/clock";
import { eachDatabase } from "../support/databases";
import { registerLog, servicesInOrder, standingRecords } from "./support/register-as-it-stands";

const folder = join(__dirname, "../../data/sample");
const sample = readSample(folder);
const CLOCK = fixedClock(new Date("2026-01-10T06:00:00Z"));

eachDatabase((place) => {
  describe("the sample", () => {
    let database: RegistryDatabase;
    beforeAll(async () => {
      database = await openDatabase(place.settings("catalogue"), CATALOGUE_TABLES);
    });
    afterAll(() => database.close());

    it("is loaded into an empty register once, also when it is asked for twice at a time", async () => {
      const outcomes = await Promise.all([loadSample(database, folder, CLOCK), loadSample(database, folder, CLOCK)]);
      const entries = sample.sections.length + sample.subsections.length + sample.providers.length + sample.services.length;
      expect(outcomes.filter((outcome) => outcome !== null)).toEqual([{ services: sample.services.length, entries }]);
      expect(await loadSample(database, folder, systemClock)).toBeNull();
      const { entries: log, head } = await registerLog(database);
      expect(log).toHaveLength(entries);
      expect(verifyLog(log, head)).toEqual([]);
    });

    it("rests in every entry on the sample, from the day of the Rules' edition", async () => {
      const { entries } = await registerLog(database);
      expect(new Set(entries.map((entry) => entry.effectiveFrom))).toEqual(new Set([SAMPLE_IN_FORCE_FROM]));
      for (const { cause } of entries) expect(cause).toMatchObject({ kind: "IMPORT", reference: expect.stringContaining("data/sample"), orderNumber: null });
    });

    it("gets its codes from the counter of each subsection, in the order of the file", async () => {
      const given = new Map<string, number>();
      const wanted = sample.services.map(({ subsection, name }) => {
        const sequence = (given.get(subsection) ?? 0) + 1;
        given.set(subsection, sequence);
        return [`${subsection}${String(sequence).padStart(3, "0")}`, name.ru];
      });
      const { entries } = await registerLog(database);
      const services = await servicesInOrder(database);
      const included = entries.filter((entry) => entry.kind === "SERVICE_INCLUDED").map((entry) => [entry.subject, services.get(entry.subject)?.name.ru]);
      expect(included).toEqual(wanted);
    });

    it("keeps the marks of every field, and marks codes, sections and subsections as ours", async () => {
      for (const { provenance } of (await servicesInOrder(database)).values()) {
        const origins = Object.fromEntries(provenance.map((mark) => [mark.field, mark.origin]));
        expect(origins).toMatchObject({ code: "GENERATED", section: "GROUPED", subsection: "GROUPED" });
        expect(origins["name.kk"]).toBeDefined();
        expect(origins).not.toHaveProperty("actCitation");
      }
    });

    it("keeps the words of an act that the source cites without an identifier", async () => {
      const services = [...(await servicesInOrder(database)).values()];
      const cited = services.filter((service) => service.governingAct === null).flatMap((service) => service.provenance.filter((mark) => mark.field === "governingAct"));
      expect(cited).toHaveLength(7);
      expect(cited.every((mark) => mark.source?.startsWith("cited without an identifier: "))).toBe(true);
    });

    it("has its providers under ids of the register, members under their class", async () => {
      const providers = await standingRecords<ProviderRecord>(database, "provider_version");
      expect([...providers.keys()].sort()).toEqual(sample.providers.map((_, at) => `provider-${at + 1}`).sort());
      const local = [...providers.values()].find((provider) => provider.region === "KZ-31");
      expect(providers.get(local?.memberOf ?? "")?.name.ru).toBe(sample.providers.find(({ key }) => key === "local-executive-bodies")?.name.ru);
      const known = new Set(providers.keys());
      for (const { provider } of (await servicesInOrder(database)).values()) expect(provider === null || known.has(provider)).toBe(true);
    });
  });
});
