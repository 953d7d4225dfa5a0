import { binCheckDigit } from "@tizilim/common/pure/identifiers/bin";
import type { LoadableProvider } from "../loading/loadable-register";
import { REGIONS, SPHERES } from "./name-words";

export function providerKey(place: number): string {
  return `generated-${place}`;
}

/** The first are central bodies, one for each sphere; the rest local ones. */
export function generateProviders(count: number): LoadableProvider[] {
  return Array.from({ length: count }, (_, place) => {
    const sphere = SPHERES[place % SPHERES.length];
    const common = { key: providerKey(place), bin: madeUpBin(place), memberOf: null };
    if (place < SPHERES.length) {
      return { ...common, name: { kk: `${sphere?.kk} комитеті`, ru: `Комитет «${sphere?.ru}»` }, kinds: ["CENTRAL_STATE_BODY"], region: null };
    }
    const local = place - SPHERES.length;
    const region = REGIONS[local % REGIONS.length];
    const office = Math.floor(local / REGIONS.length) + 1;
    return {
      ...common,
      name: { kk: `${region?.kk}, ${sphere?.kk} басқармасы № ${office}`, ru: `Управление «${sphere?.ru}» № ${office}, ${region?.ru}` },
      kinds: ["LOCAL_BODY_REGION"],
      region: region?.code ?? null,
    };
  });
}

/** A BIN begins with the year and the month of registration; month 00 is none, so it is nobody's. Null where no check digit fits. */
function madeUpBin(place: number): string | null {
  const first = `0000${String(place + 1).padStart(7, "0")}`;
  const digit = binCheckDigit(first);
  return digit === null ? null : `${first}${digit}`;
}
