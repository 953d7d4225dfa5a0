import { oneOf } from "@tizilim/common/database/keyset";
import type { Reader } from "@tizilim/common/database/reader";
import DataLoader from "dataloader";
import { signingKeys } from "../domain/signature";
import type { SigningKind } from "../domain/signing-key";

/** A key as far as it may be shown. */
export interface ShownKey {
  readonly endpointId: string;
  readonly turn: number;
  readonly kind: SigningKind;
  readonly publicKey: string | null;
  readonly madeAt: string;
  readonly endsAt: string | null;
}

export type EndpointKeysLoader = DataLoader<string, ReadonlyArray<ShownKey>>;

/** The keys that sign now for each endpoint, the newest first; never a secret. */
export function endpointKeysLoader(reader: Reader, now: string): EndpointKeysLoader {
  return new DataLoader(async (ids) => {
    const named = oneOf("endpointId", ids);
    const rows = await reader.rows<ShownKey>(`SELECT endpointId, turn, kind, publicKey, madeAt, endsAt FROM endpoint_key WHERE ${named.sql}`, named.parameters);
    return ids.map((id) => signingKeys(rows.filter(({ endpointId }) => endpointId === id).map((key) => ({ ...key, secret: "" })), now));
  });
}
