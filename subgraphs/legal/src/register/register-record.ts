import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { RegisteredService } from "../domain/register/registered-service";
import type { SaidChannel, SaidFee, SaidForm } from "../domain/requirement/said-of-service";

/** Of the register's record of a service, what the acts are held against. */
export interface RegisterRecord {
  readonly name: LocalizedText;
  readonly status: "IN_FORCE" | "EXCLUDED";
  /** Id of the provider. */
  readonly provider: string | null;
  readonly channels: ReadonlyArray<SaidChannel>;
  readonly forms: ReadonlyArray<SaidForm>;
  readonly fee: { readonly kind: SaidFee["kind"] } | null;
  readonly term: LocalizedText | null;
  readonly governingAct: string | null;
}

export const BLANK_RECORD: RegisterRecord = {
  name: { kk: null, ru: null }, status: "IN_FORCE", provider: null, channels: [], forms: [], fee: null, term: null, governingAct: null,
};

/** provider: its name, by what the register knows of it. */
export function registeredService(code: string, { name, channels, forms, fee, term, governingAct }: RegisterRecord, provider: LocalizedText | null): RegisteredService {
  return { code, name, provider, channels, forms, fee, term, governingAct };
}
