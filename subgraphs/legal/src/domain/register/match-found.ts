import type { FoundService } from "../finding/found-service";
import type { RegisterIndex } from "./indexed-register";
import { matchServices } from "./match-services";
import type { ServiceMatch } from "./service-match";

const NONE: ServiceMatch = { kind: "NONE" };

/** The matches of what was found in one act, in its order. Services that it names and services that it ends are matched apart: one may be both. */
export function matchFound(found: ReadonlyArray<Pick<FoundService, "kind" | "name" | "said">>, act: string | null, index: RegisterIndex): ServiceMatch[] {
  const matches = new Map((["INCLUDE", "EXCLUDE"] as const).flatMap((kind) => {
    const own = found.filter((service) => service.kind === kind);
    const matched = matchServices(own.map(({ name, said: { provider } }) => ({ name, provider })), act, index);
    return own.map((service, place) => [service, matched[place] ?? NONE] as const);
  }));
  return found.map((service) => matches.get(service) ?? NONE);
}
