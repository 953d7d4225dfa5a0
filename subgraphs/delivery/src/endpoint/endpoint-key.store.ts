import { insertRows } from "@tizilim/common/database/insert-rows";
import type { RunQuery } from "@tizilim/common/database/run-query";
import { endOfOldKeys, type TurnedKey } from "../domain/key-rotation";
import { signingKeys } from "../domain/signature";
import type { SigningKind } from "../domain/signing-key";
import type { DeliveryWriter } from "../log/delivery-writer";
import { newSigningKey, verificationOf, type NewSigningKey } from "../signing/new-signing-key";

type KeptKey = NewSigningKey & TurnedKey;

/** Those that sign at a moment, the newest first. */
export async function keysThatSign(query: RunQuery, endpoint: string, at: string): Promise<KeptKey[]> {
  return signingKeys(await query<KeptKey>("SELECT turn, kind, secret, publicKey, endsAt FROM endpoint_key WHERE endpointId = ?", [endpoint]), at);
}

/** Makes a key that signs from now on; those before it go on for a day. Gives its turn. */
export async function makeKey(writer: DeliveryWriter, endpoint: string, kind: SigningKind): Promise<number> {
  const [last] = await writer.query<{ turn: number | null }>("SELECT MAX(turn) AS turn FROM endpoint_key WHERE endpointId = ?", [endpoint]);
  const turn = (last?.turn ?? 0) + 1;
  await writer.query("UPDATE endpoint_key SET endsAt = ? WHERE endpointId = ? AND endsAt IS NULL", [endOfOldKeys(writer.now), endpoint]);
  const { secret, publicKey } = newSigningKey(kind);
  await insertRows(writer.manager, "endpoint_key", [{ endpointId: endpoint, turn, kind, secret, publicKey, madeAt: writer.at, endsAt: null }]);
  return turn;
}

/** What a receiver verifies by; null where there is no such key any more. */
export async function verificationOfTurn(query: RunQuery, endpoint: string, turn: number): Promise<string | null> {
  const [key] = await query<NewSigningKey>("SELECT kind, secret, publicKey FROM endpoint_key WHERE endpointId = ? AND turn = ?", [endpoint, turn]);
  return key === undefined ? null : verificationOf(key);
}
