import type { ComparedField } from "@tizilim/legal/domain/register/discrepancy";
import type { LegalActKind } from "@tizilim/legal/domain/legal-act-kind";
import type { RequirementItem, RequirementVerdict } from "@tizilim/legal/domain/requirement/requirement-item";
import type { SaidChannel, SaidFee, SaidForm } from "@tizilim/legal/domain/requirement/said-of-service";

export const CORPUS_LANGUAGES = ["ru", "kk"] as const;
export type CorpusLanguage = (typeof CORPUS_LANGUAGES)[number];
type InLanguages<T> = Partial<Record<CorpusLanguage, T>>;

/** What a reader who knows the law finds in an act; tests/corpus/README.md tells how it is marked. */
export interface Truth {
  readonly about: string;
  readonly card: TrueCard;
  readonly services: ReadonlyArray<TrueService>;
  /** Phrases that must not become candidates. */
  readonly notServices: ReadonlyArray<string>;
}

/** Only what the text itself tells. */
export interface TrueCard {
  readonly id: string | null;
  readonly kind: LegalActKind;
  readonly number: string | null;
  readonly date: string | null;
  readonly registrationNumber: string | null;
  readonly title: InLanguages<string>;
}

export interface TrueService {
  readonly kind: "INCLUDE" | "EXCLUDE";
  readonly hidden: boolean;
  readonly name: { readonly ru: string | null; readonly kk: string | null };
  /** Several codes: the act does not tell which. */
  readonly match: string | ReadonlyArray<string> | null;
  /** Of INCLUDE only. */
  readonly items?: InLanguages<Record<RequirementItem, RequirementVerdict>>;
  /** Telling words of each item that says something. */
  readonly quotes?: InLanguages<Partial<Record<RequirementItem, string>>>;
  readonly said?: {
    readonly fee: SaidFee["kind"] | null;
    readonly forms: ReadonlyArray<SaidForm> | null;
    readonly channels: ReadonlyArray<SaidChannel> | null;
  };
  readonly discrepancies: ReadonlyArray<{ readonly field: ComparedField }>;
}
