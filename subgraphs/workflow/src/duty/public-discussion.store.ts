import { insertRows } from "@tizilim/common/database/insert-rows";
import type { Day } from "@tizilim/common/pure/day";
import type { Instant } from "@tizilim/common/pure/instant";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { RunQuery } from "@tizilim/common/database/run-query";
import type { WorkflowWriter } from "../log/workflow-writer";
import { among } from "./duty-scope";

export interface Discussion {
  readonly number: number;
  readonly body: string;
  readonly act: string;
  readonly from: Day;
  readonly closedAt: Date | null;
}

export async function discussionsOf(query: RunQuery, bodies: ReadonlyArray<string> | null): Promise<Discussion[]> {
  const own = among("body", bodies);
  const rows = await query<Pick<Discussion, "number" | "body" | "act"> & { readonly fromDay: Day; readonly closedAt: Instant | null }>(
    `SELECT number, body, actId AS act, fromDay, closedAt FROM public_discussion WHERE 1 = 1${own.sql}`,
    own.parameters,
  );
  return rows.map(({ fromDay, closedAt, ...row }) => ({ ...row, from: fromDay, closedAt: closedAt === null ? null : new Date(closedAt) }));
}

/** Its number. */
export async function openDiscussionRow(writer: WorkflowWriter, opened: { readonly body: string; readonly act: string; readonly places: ReadonlyArray<string>; readonly from: Day; readonly by: string }): Promise<number> {
  const number = writer.changed();
  const { body, act, places, from, by } = opened;
  await insertRows(writer.manager, "public_discussion", [{
    number, body, actId: act, places: JSON.stringify(places), fromDay: from, openedAt: writer.at, openedBy: by, report: null, closedAt: null, closedBy: null,
  }]);
  return number;
}

export async function closeDiscussionRow(writer: WorkflowWriter, number: number, closed: { readonly report: LocalizedText; readonly at: Instant; readonly by: string }): Promise<void> {
  await writer.manager.query("UPDATE public_discussion SET report = ?, closedAt = ?, closedBy = ? WHERE number = ?", [JSON.stringify(closed.report), closed.at, closed.by, number]);
  writer.changed();
}
