import type { FoundService } from "../finding/found-service";
import { allotStandards, type StandardsByLanguage } from "./allot-standards";
import { requirementChecks } from "./requirement-checks";
import { saidOf } from "./said-of";

/** The services that were found in an act, each with its ten items and what they say; those that it ends have none. */
export function checkedServices(found: ReadonlyArray<FoundService>, standards: StandardsByLanguage): FoundService[] {
  const included = found.filter(({ kind }) => kind === "INCLUDE");
  const allotted = new Map(allotStandards(included.map(({ name }) => name), standards).map((of, at) => [included[at], of]));
  return found.map((service) => {
    const of = allotted.get(service);
    return of === undefined ? service : { ...service, requirements: requirementChecks(of), said: saidOf(of) };
  });
}
