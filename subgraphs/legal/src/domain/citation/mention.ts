import type { CitedAct } from "./citation";
import type { EntryIntoForce } from "./entry-into-force";
import type { ProvisionPath } from "./provision-path";
import type { ActWord, CitedUnit } from "./word-sense";

export type NamedAct = Omit<CitedAct, "actId">;

/** A place in a phrase where an act or provisions of one are named. */
export interface Mention {
  /** Tokens from the first to before the last. */
  readonly first: number;
  readonly next: number;
  /** Empty: the act as a whole. */
  readonly paths: ReadonlyArray<ProvisionPath>;
  readonly of: MentionedIn;
  /** Behind the act in brackets, as notes write it. */
  readonly entry: EntryIntoForce | null;
}

/**
 * ACT: an act by its marks. OWN: «настоящего Закона», «осы Қағидалардың». OWN_UNIT: «настоящей статьи». RULES: «Правил»
 * alone, which are those of the text itself unless it says otherwise. BARE: provisions and nothing of what they are of.
 */
export type MentionedIn =
  | { readonly what: "ACT"; readonly act: NamedAct }
  | { readonly what: "OWN" | "RULES"; readonly word: ActWord }
  | { readonly what: "OWN_UNIT"; readonly unit: CitedUnit }
  | { readonly what: "BARE" };

/** What a phrase is read with. */
export interface Hearing {
  /** Names given by «(далее – …)» earlier in the text; the reading adds to them. */
  readonly shortNames: Map<string, NamedAct>;
  /** In a note the kind is told once for a list of acts, over breaks of the page too. */
  readonly inNote: boolean;
  lastKindInNote: NamedAct["kind"];
}
