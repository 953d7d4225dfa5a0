import type { Reader } from "@tizilim/common/database/reader";
import { NOW } from "@tizilim/common/pure/as-of";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { ActLoader } from "../act/act.loader";
import type { LegalActChange } from "./legal-act-change.type";

/** A line of the acts' log. */
export type LoggedChange = Omit<LegalActChange, "act"> & { readonly actId: LegalActId };

export function loggedChanges(reader: Reader, number: number, limit: number): Promise<LoggedChange[]> {
  return reader.rows<LoggedChange>(`SELECT number, actId, kind AS what, at FROM legal_change WHERE number > ? ORDER BY number LIMIT ${limit}`, [number]);
}

export async function withAct(acts: ActLoader, { actId, ...change }: LoggedChange): Promise<LegalActChange> {
  return { ...change, act: await acts.load({ id: actId, asOf: NOW }) };
}

/** Changes of acts after a number in their order: two statements. */
export async function changesSince(reader: Reader, acts: ActLoader, number: number, limit: number): Promise<LegalActChange[]> {
  return Promise.all((await loggedChanges(reader, number, limit)).map((change) => withAct(acts, change)));
}
