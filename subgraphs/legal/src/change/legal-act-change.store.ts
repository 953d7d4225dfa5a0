import type { Reader } from "@tizilim/common/database/reader";
import { NOW } from "@tizilim/common/pure/as-of";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { ActLoader } from "../act/act.loader";
import type { LegalActChange } from "./legal-act-change.type";

type ChangeRow = Omit<LegalActChange, "act"> & { readonly actId: LegalActId };

/** Changes of acts after a number in their order: two statements. */
export async function changesSince(reader: Reader, acts: ActLoader, number: number, limit: number): Promise<LegalActChange[]> {
  const rows = await reader.rows<ChangeRow>(`SELECT number, actId, kind AS what, at FROM legal_change WHERE number > ? ORDER BY number LIMIT ${limit}`, [number]);
  return Promise.all(rows.map(async ({ actId, ...change }) => ({ ...change, act: await acts.load({ id: actId, asOf: NOW }) })));
}
