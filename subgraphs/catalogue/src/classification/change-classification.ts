import { doneOnce } from "@tizilim/common/idempotency/done-once";
import type { IdempotentCall } from "@tizilim/common/idempotency/idempotent-call";
import type { Day } from "@tizilim/common/pure/day";
import { instantOf } from "@tizilim/common/pure/instant";
import { problem, type Problem } from "@tizilim/common/pure/problem";
import { causeOfOrder } from "../domain/cause-of-order";
import { classificationProblems, type ClassificationChange } from "../domain/classification-change";
import { schemeInForce, type CodeScheme } from "../domain/code-scheme";
import { isRefusal } from "../register/register-commands";
import { enterSection, enterSubsection } from "../register/enter-classification";
import type { RegisterWriter } from "../register/register-writer";
import { sectionsInForce } from "./sections-in-force.store";

export interface ClassificationAnswer {
  /** Numbers of the entries, in the order of the input. */
  readonly entries: ReadonlyArray<number>;
  readonly problems: ReadonlyArray<Problem>;
}

/** LAW/12 (2): enters sections and subsections by order, all of them or none; the same call again gives the same answer. */
export async function changeClassification(
  register: RegisterWriter,
  schemes: ReadonlyArray<CodeScheme>,
  change: ClassificationChange,
  call: IdempotentCall,
  now: { readonly moment: Date; readonly today: Day },
): Promise<ClassificationAnswer> {
  const outcome = await doneOnce(register.manager, call, instantOf(now.moment), () => entered(register, schemes, change, now.today));
  return "reused" in outcome ? { entries: [], problems: [outcome.reused] } : outcome.answer;
}

async function entered(register: RegisterWriter, schemes: ReadonlyArray<CodeScheme>, change: ClassificationChange, today: Day): Promise<ClassificationAnswer> {
  const scheme = schemeInForce(schemes, change.effectiveFrom);
  const sections = await sectionsInForce(register.manager, change.effectiveFrom);
  const problems = classificationProblems(change, { scheme, sections, today });
  if (problems.length > 0) return { entries: [], problems };
  const occasion = { effectiveFrom: change.effectiveFrom, cause: causeOfOrder(change.orderNumber, change.orderDate) };
  const entries: number[] = [];
  for (const { code, name } of change.sections) entries.push(...numberOf(await enterSection(register, schemes, code, { name }, occasion)));
  for (const { code, name } of change.subsections) entries.push(...numberOf(await enterSubsection(register, schemes, code, { name }, occasion)));
  return { entries, problems: entries.length > 0 ? [] : [nothingChanges()] };
}

/** What the rules could refuse was asked before: a refusal here is a fault, and the transaction ends without a trace. */
function numberOf(outcome: Awaited<ReturnType<typeof enterSection>>): number[] {
  if (isRefusal(outcome)) throw new Error(`the classification was refused after its check: ${outcome.code}`);
  return outcome.entry === null ? [] : [outcome.entry.number];
}

function nothingChanges(): Problem {
  return problem("NOTHING_CHANGES", null, null, "Барлығы бұрыннан осылай тұр", "Всё уже стоит так");
}
