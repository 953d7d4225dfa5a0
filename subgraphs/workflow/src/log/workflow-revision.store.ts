import type { EntityManager } from "typeorm";
import { WORKFLOW_HEAD } from "./workflow-head";

/** Grows with every change of the workflow: those of proposals, which are numbered, and all others. */
export async function workflowRevision(reader: EntityManager): Promise<number> {
  const rows: Array<{ total: number | string | null }> = await reader.query(`SELECT SUM(number) AS total FROM ${WORKFLOW_HEAD}`);
  return Number(rows[0]?.total ?? 0);
}
