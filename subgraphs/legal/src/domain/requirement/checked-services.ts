import type { FoundService } from "../finding/found-service";
import type { ActText } from "../structure/act-text";
import { allotStandards, type StandardsByLanguage } from "./allot-standards";
import { requirementChecks } from "./requirement-checks";
import { saidOf } from "./said-of";
import { standardsIn } from "./standards-in";

/** The services that were found in the texts of an act, each with its ten items and what they say; those that it ends have none. */
export function checkedServices(found: ReadonlyArray<FoundService>, texts: ReadonlyArray<ActText>): FoundService[] {
  const included = found.filter(({ kind }) => kind === "INCLUDE");
  const standards: StandardsByLanguage = Object.fromEntries(texts.map((text) => [text.language, standardsIn(text)]));
  const allotted = new Map(allotStandards(included.map(({ name }) => name), standards).map((of, at) => [included[at], of]));
  return found.map((service) => {
    const of = allotted.get(service);
    return of === undefined ? service : { ...service, requirements: requirementChecks(of), said: saidOf(of) };
  });
}
