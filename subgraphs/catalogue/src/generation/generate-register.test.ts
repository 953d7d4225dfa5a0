import { describe, expect, it } from "@jest/globals";
import { parseBin } from "@tizilim/common/pure/identifiers/bin";
import { parseLegalActId, registrationNumberOf, type LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { BLANK_SERVICE } from "../domain/service-record";
import { generateRegister, generationFault, MOST_SERVICES } from "./generate-register";
import { DIFFERENT_NAMES, generatedName } from "./generated-name";

const UNMARKED = ["provenance", "status", "subtypes", "recipientNote", "replaces", "replacedBy"];

describe("a made-up register", () => {
  const register = generateRegister({ seed: 7 });

  it("is the same for the same seed and another for another", () => {
    expect(generateRegister({ seed: 7 })).toEqual(register);
    expect(generateRegister({ seed: 8 }).services).not.toEqual(register.services);
  });

  it("has the sizes of the benchmark unless others are asked for", () => {
    expect([register.services.length, register.acts.length, register.providers.length]).toEqual([1500, 300, 60]);
    expect(generateRegister({ services: 3, acts: 2, providers: 1 }).services).toHaveLength(3);
    expect(generationFault({ services: 0, acts: 1, providers: 1, seed: 1 })).toMatch(/^services /);
    expect(() => generateRegister({ services: MOST_SERVICES + 1 })).toThrow(RangeError);
  });

  it("says that it is made up: as a data set, and on every value of a service", () => {
    expect(register.dataset.kind).toBe("SYNTHETIC");
    for (const { provenance } of register.services) {
      expect(provenance.every((mark) => mark.origin === "GENERATED")).toBe(true);
      const marked = provenance.map((mark) => mark.field);
      expect(Object.keys(BLANK_SERVICE).filter((field) => !UNMARKED.includes(field) && !marked.includes(field))).toEqual([]);
    }
    expect(register.acts.every((act) => act.provenance.every((mark) => mark.origin === "GENERATED"))).toBe(true);
  });

  it("names only what it holds", () => {
    const keys = new Set(register.providers.map((provider) => provider.key));
    const acts = new Set(register.acts.map((act) => act.id));
    const subsections = new Set(register.subsections.map((subsection) => subsection.code));
    for (const service of register.services) {
      expect([keys.has(service.provider ?? ""), acts.has(service.governingAct ?? ""), subsections.has(service.subsection)]).toEqual([true, true, true]);
    }
  });

  it("has well-formed identifiers, each once", () => {
    const ids = register.acts.map((act) => parseLegalActId(act.id));
    expect(new Set(ids).size).toBe(300);
    expect(ids).not.toContain(null);
    expect(register.acts.map((act) => registrationNumberOf(parseLegalActId(act.id) as LegalActId))).toEqual(register.acts.map((act) => act.registrationNumber));
    const bins = register.providers.flatMap((provider) => provider.bin ?? []);
    expect(bins.filter((bin) => parseBin(bin) !== bin)).toEqual([]);
    expect(new Set(bins).size).toBe(bins.length);
    expect(bins.length).toBeGreaterThan(50);
  });

  it("names its services in both languages, each differently", () => {
    expect(new Set(register.services.map((service) => service.name.ru)).size).toBe(1500);
    expect(new Set(Array.from({ length: DIFFERENT_NAMES }, (_, place) => generatedName(place).kk)).size).toBe(DIFFERENT_NAMES);
    expect(generatedName(0)).toEqual({ kk: "Жолаушыларды тасымалдауға лицензия беру", ru: "Выдача лицензии на перевозку пассажиров" });
  });

  it("varies fees, forms, channels and categories", () => {
    const values = (of: (service: (typeof register.services)[number]) => unknown): number => new Set(register.services.map((service) => JSON.stringify(of(service)))).size;
    expect(values((service) => service.fee)).toBe(3);
    expect(values((service) => service.forms)).toBeGreaterThan(10);
    expect(values((service) => service.channels)).toBe(7);
    expect(values((service) => service.category)).toBe(2);
  });
});
