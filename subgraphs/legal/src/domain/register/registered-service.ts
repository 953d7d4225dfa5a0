import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { SaidChannel, SaidFee, SaidForm } from "../requirement/said-of-service";

/** What the register's record of a service says, as far as acts are held against it; null where it does not say. */
export interface RegisteredService {
  readonly code: string;
  readonly name: LocalizedText;
  readonly provider: LocalizedText | null;
  readonly channels: ReadonlyArray<SaidChannel>;
  readonly forms: ReadonlyArray<SaidForm>;
  readonly fee: { readonly kind: SaidFee["kind"] } | null;
  readonly term: LocalizedText | null;
  readonly governingAct: string | null;
}
