import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { LoadableRegister } from "../loading/loadable-register";
import { generateActs, MOST_ACTS, type GeneratedAct } from "./generate-acts";
import { generateProviders } from "./generate-providers";
import { generateServices } from "./generate-services";
import { SITUATIONS, SPHERES } from "./name-words";
import { seededNumbers } from "./seeded-numbers";

export interface GeneratedRegister extends LoadableRegister {
  readonly acts: ReadonlyArray<GeneratedAct>;
}

export interface GenerationSize {
  readonly services: number;
  readonly acts: number;
  readonly providers: number;
  readonly seed: number;
}

export const DEFAULT_GENERATION: GenerationSize = { services: 1_500, acts: 300, providers: 60, seed: 1 };

/** RULES-2025/6 under the default split: three digits for the services of a subsection. */
const SERVICES_OF_A_SUBSECTION = 999;
/** And two digits for the subsections of a section. */
const SUBSECTIONS_OF_A_SECTION = 99;
export const MOST_SERVICES = SPHERES.length * SUBSECTIONS_OF_A_SECTION * SERVICES_OF_A_SUBSECTION;
const MOST_PROVIDERS = 100_000;

/** The rule that the size breaks, as a sentence; null where it breaks none. */
export function generationFault({ services, acts, providers, seed }: GenerationSize): string | null {
  const within = (count: number, most: number): boolean => Number.isInteger(count) && count >= 1 && count <= most;
  if (!within(services, MOST_SERVICES)) return `services is a whole number from 1 to ${MOST_SERVICES}`;
  if (!within(acts, MOST_ACTS)) return `acts is a whole number from 1 to ${MOST_ACTS}`;
  if (!within(providers, MOST_PROVIDERS)) return `providers is a whole number from 1 to ${MOST_PROVIDERS}`;
  return Number.isSafeInteger(seed) && seed >= 0 ? null : "seed is a whole number from 0";
}

/** A made-up register, the same for the same size and seed, with every value marked GENERATED. Throws RangeError for a fault of the size. */
export function generateRegister(size: Partial<GenerationSize> = {}): GeneratedRegister {
  const full = { ...DEFAULT_GENERATION, ...size };
  const fault = generationFault(full);
  if (fault !== null) throw new RangeError(fault);
  const source = `npm run generate, seed ${full.seed}`;
  const sections = SPHERES.map((name, at) => ({ code: String(at + 1).padStart(3, "0"), name: { kk: name.kk, ru: name.ru } }));
  const subsections = sections.flatMap((section) =>
    situations(full.services).map((name, at) => ({ code: `${section.code}${String(at + 1).padStart(2, "0")}`, section: section.code, name })),
  );
  return {
    dataset: {
      kind: "SYNTHETIC",
      name: { kk: "Ойдан шығарылған тізілім", ru: "Вымышленный реестр" },
      source: `${source}: ${full.services} services, ${full.acts} acts, ${full.providers} providers`,
      note: {
        kk: "Барлық мән жүктемені сынау үшін бағдарламамен жасалған, ешқайсысы шынайы емес.",
        ru: "Все значения созданы программой для проверки под нагрузкой, ни одно из них не настоящее.",
      },
    },
    sections,
    subsections,
    providers: generateProviders(full.providers),
    services: generateServices(seededNumbers(full.seed), { ...full, subsections: subsections.map(({ code }) => code), source }),
    acts: generateActs(full.acts, source),
  };
}

/** Each situation of life once; where its subsections would be too full, again under a number. */
function situations(services: number): LocalizedText[] {
  const needed = Math.max(SITUATIONS.length, Math.ceil(services / (SPHERES.length * SERVICES_OF_A_SUBSECTION)));
  return Array.from({ length: needed }, (_, at) => {
    const { kk, ru } = SITUATIONS[at % SITUATIONS.length] as (typeof SITUATIONS)[number];
    const round = Math.floor(at / SITUATIONS.length) + 1;
    return round === 1 ? { kk, ru } : { kk: `${kk} (${round})`, ru: `${ru} (${round})` };
  });
}
