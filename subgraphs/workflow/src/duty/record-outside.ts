import type { Instant } from "@tizilim/common/pure/instant";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Problem } from "@tizilim/common/pure/problem";
import type { Actor } from "../domain/actor";
import { maySee, mayDo, readScope } from "../domain/authority";
import type { WorkflowAction } from "../domain/authority-table";
import type { DeadlinePolicy } from "../domain/deadline-policy";
import { isAccepted } from "../domain/decision";
import { sizeRefusals } from "../domain/input-size";
import { recordDuty } from "../domain/obligations/record-duty";
import type { WorkflowWriter } from "../log/workflow-writer";
import type { Duty, DutyName } from "./duty";
import { dutyBodyOf, dutyNameOf } from "./duty-id";
import { otherDuty, othersDuty, unknownDuty } from "./duty-problems";
import { keepDutyRecord } from "./duty-record.store";
import { visibleBodies } from "./duty-scope";
import { boardOf, readDuties } from "./read-duties";

/** Id of the obligation that was changed; null when refused. */
export interface DutyAnswer {
  readonly obligation: string | null;
  readonly problems: ReadonlyArray<Problem>;
}

export interface OutsideRecord {
  readonly obligation: string;
  readonly at: Instant;
  readonly note: LocalizedText | null;
}

/** A duty of those that an action is about, as it stands inside the transaction; or why it is not the actor's to change. */
export async function dutyToChange(
  writer: WorkflowWriter, id: string, names: ReadonlyArray<DutyName>, action: WorkflowAction, actor: Actor, policy: DeadlinePolicy,
): Promise<Duty | Problem> {
  const name = dutyNameOf(id);
  const body = dutyBodyOf(id);
  const bodies = visibleBodies(readScope(actor, "OBLIGATION"), body === null ? null : [body]);
  if (name === null || bodies?.length === 0) return unknownDuty();
  const duties = await readDuties(writer.query, new Set([name]), { bodies, services: null }, boardOf(policy, writer.now));
  const duty = duties.find((each) => each.id === id);
  if (duty === undefined || !maySee(actor, { thing: "OBLIGATION", body: duty.body })) return unknownDuty();
  if (!names.includes(name)) return otherDuty(duty.provision);
  return mayDo(actor, action, duty.body) ? duty : othersDuty(duty.provision);
}

export function isProblem(found: Duty | Problem): found is Problem {
  return "code" in found;
}

/** Records once that a duty was met outside (LAW/23 (2), LAW/10, 9-1) and 13), LAW/11, 11)). */
export async function recordOutside(
  writer: WorkflowWriter, record: OutsideRecord, names: ReadonlyArray<DutyName>, action: WorkflowAction, actor: Actor, policy: DeadlinePolicy,
): Promise<DutyAnswer> {
  const duty = await dutyToChange(writer, record.obligation, names, action, actor, policy);
  if (isProblem(duty)) return { obligation: null, problems: [duty] };
  const decision = recordDuty(duty, new Date(record.at), writer.now);
  const problems = [...(isAccepted(decision) ? [] : decision.refused), ...sizeRefusals({ note: record.note })];
  if (problems.length > 0) return { obligation: null, problems };
  await keepDutyRecord(writer, { duty: duty.id, body: duty.body ?? "", at: record.at, note: record.note, by: actor.person });
  return { obligation: duty.id, problems: [] };
}
