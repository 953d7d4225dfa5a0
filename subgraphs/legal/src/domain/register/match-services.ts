import type { RegisterIndex } from "./indexed-register";
import { matchService, type SoughtService } from "./match-service";
import type { ServiceMatch } from "./service-match";

/** The matches of all services found in one act: no two of them are the same service of the register; the likelier keeps it. */
export function matchServices(found: ReadonlyArray<Pick<SoughtService, "name" | "provider">>, act: string | null, index: RegisterIndex): ServiceMatch[] {
  const matches = found.map(({ name, provider }) => matchService({ name, provider, act, only: found.length === 1 }, index));
  const keeper = new Map<string, number>();
  matches.forEach((match, place) => {
    if (match.kind !== "ONE") return;
    const before = matches[keeper.get(match.code) ?? -1];
    if (before === undefined || before.kind !== "ONE" || match.likeness > before.likeness) keeper.set(match.code, place);
  });
  return matches.map((match, place) => {
    if (match.kind !== "ONE" || keeper.get(match.code) === place) return match;
    return { kind: "SEVERAL", codes: [{ code: match.code, by: match.by, likeness: match.likeness }] };
  });
}
