import type { Day } from "@tizilim/common/pure/day";
import type { Instant } from "@tizilim/common/pure/instant";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { parseReference } from "@tizilim/common/pure/as-of";
import type { Actor } from "../domain/actor";
import { mayDo } from "../domain/authority";
import type { DeadlinePolicy } from "../domain/deadline-policy";
import { isAccepted } from "../domain/decision";
import { openDiscussion } from "../domain/obligations/open-discussion";
import { closeDiscussion } from "../domain/obligations/public-discussion";
import { recordDuty } from "../domain/obligations/record-duty";
import type { WorkflowWriter } from "../log/workflow-writer";
import { dutyId } from "./duty-id";
import { noBody, notAnAct } from "./duty-problems";
import { closeDiscussionRow, discussionsOf, openDiscussionRow } from "./public-discussion.store";
import { boardOf } from "./read-duties";
import { dutyToChange, isProblem, type DutyAnswer } from "./record-outside";

export interface PostedDraft {
  readonly act: string;
  readonly places: ReadonlyArray<string>;
  readonly from: Day;
}

export interface PostedReport {
  readonly obligation: string;
  readonly report: LocalizedText;
  readonly at: Instant;
}

/** LAW/15 (2), (3): the drafting body posts a draft. */
export async function openPublicDiscussion(writer: WorkflowWriter, { act: given, places, from }: PostedDraft, actor: Actor, policy: DeadlinePolicy, actsAreFresh: boolean): Promise<DutyAnswer> {
  const { body } = actor;
  if (body === null || !mayDo(actor, "openPublicDiscussion", body)) return refused([noBody("LAW/15 (2)")]);
  const act = parseReference(given)?.id;
  if (act === undefined) return refused([notAnAct()]);
  const known = await writer.query<{ actId: string }>("SELECT actId FROM known_act WHERE actId = ?", [act]);
  const open = (await discussionsOf(writer.query, [body])).filter((each) => each.act === act && each.closedAt === null);
  const decision = openDiscussion({ from, places, actIsKnown: known.length > 0 ? true : actsAreFresh ? false : null, anotherIsOpen: open.length > 0 }, boardOf(policy, writer.now).calendar);
  if (!isAccepted(decision)) return refused(decision.refused);
  const said = places.map((place) => place.trim()).filter((place) => place !== "");
  const number = await openDiscussionRow(writer, { body, act, places: said, from, by: actor.person });
  return { obligation: dutyId("PUBLIC_DISCUSSION", number), problems: [] };
}

/** LAW/15 (4): its report, once the ten working days are over. */
export async function closePublicDiscussion(writer: WorkflowWriter, { obligation, report, at }: PostedReport, actor: Actor, policy: DeadlinePolicy): Promise<DutyAnswer> {
  const duty = await dutyToChange(writer, obligation, ["PUBLIC_DISCUSSION"], "closePublicDiscussion", actor, policy);
  if (isProblem(duty)) return refused([duty]);
  const moment = new Date(at);
  const closing = closeDiscussion(duty.arisesOn, report, moment, boardOf(policy, writer.now).calendar);
  const recording = recordDuty(duty, moment, writer.now);
  const problems = [...(isAccepted(closing) ? [] : closing.refused), ...(isAccepted(recording) ? [] : recording.refused)];
  if (problems.length > 0) return refused(problems);
  await closeDiscussionRow(writer, Number(obligation.split(".").at(-1)), { report, at, by: actor.person });
  return { obligation, problems: [] };
}

function refused(problems: DutyAnswer["problems"]): DutyAnswer {
  return { obligation: null, problems };
}
