import { parseReference } from "@tizilim/common/pure/as-of";
import { localizedText } from "@tizilim/common/pure/localized-text";
import { problem, type Problem } from "@tizilim/common/pure/problem";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { keepDiscrepancies } from "../analysis/discrepancy.store";
import { mutationCaller } from "../command/mutation-caller";
import { writeOnce } from "../command/write-once";
import type { LegalContext } from "../context";
import { codeOf, decisionBy } from "../domain/candidate/candidate";
import { decideCandidate, type CandidateClaim } from "../domain/candidate/decide-candidate";
import type { RegisterIndex } from "../domain/register/indexed-register";
import type { LegalWriter } from "../log/legal-writer";
import { proposalStub } from "../references/proposal.stub";
import { CandidatePayload } from "./candidate-payload.type";
import { candidateView } from "./candidate-view";
import { DecideCandidateInput } from "./decide-candidate.input";
import { keepCandidates, storedCandidates } from "./stored-candidate.store";

interface Decided {
  readonly candidate: string | null;
  readonly problems: ReadonlyArray<Problem>;
}

@Resolver()
export class DecideCandidateMutation {
  @Mutation(() => CandidatePayload, {
    nullable: true,
    description:
      "Decides of a service that was found in an act (RULES-2025/8, 9): it is one of the register, it is none and why, or it becomes a draft " +
      "proposal with what the act says filled in. A decision can be changed until a proposal came of it. Needs the role LEGAL_ANALYST.",
  })
  async decideCandidate(
    @Arg("input", () => DecideCandidateInput, { description: "The candidate, and what it is to be." }) input: DecideCandidateInput,
    @Ctx() context: LegalContext,
  ): Promise<CandidatePayload> {
    const { person, body, call } = mutationCaller(context.viewer, "decideCandidate", input);
    const { house, now } = context;
    await context.fresh();
    const register = await house.register.read();
    const claim = claimOf(input, body);
    const answer = await writeOnce<Decided>(house.database, now, call, { candidate: null }, (writer) => decide(writer, input, claim, person, register));
    if (answer.candidate === null) return { candidate: null, proposal: null, problems: answer.problems };
    if (claim.decision === "PROPOSE") await house.drafts.run();
    context.candidates.clearAll();
    const stored = await context.candidates.load(answer.candidate);
    const proposal = stored?.decision?.proposal ?? null;
    return { candidate: stored === null ? null : candidateView(stored, context), proposal: proposal === null ? null : proposalStub(proposal), problems: stored?.decision?.refused ?? [] };
  }
}

async function decide(writer: LegalWriter, { id, expectedVersion }: DecideCandidateInput, claim: CandidateClaim, person: string, register: RegisterIndex): Promise<Decided> {
  const [candidate] = await storedCandidates(writer, { sql: "id = ? AND gone = 0", parameters: [id] });
  if (candidate === undefined) return refused([problem("CANDIDATE_UNKNOWN", "id", null, "Мұндай үміткер қызмет жоқ", "Такой найденной услуги нет")]);
  if (expectedVersion != null && expectedVersion !== candidate.version) return refused([versionMoved(candidate.version)]);
  const code = claim.code ?? codeOf(candidate);
  const outcome = decideCandidate(candidate, claim, { codeIsInRegister: register.byCode.has(code ?? ""), bodyIsKnown: claim.body !== null && (await isProvider(writer, claim.body)) });
  if ("refused" in outcome) return refused(outcome.refused);
  const reason = claim.decision === "DISMISS" ? claim.reason : null;
  const decided = {
    ...candidate, state: outcome.state, version: candidate.version + 1,
    decision: { ...decisionBy(person, writer.at), code: outcome.code, reason, body: claim.decision === "PROPOSE" ? claim.body : null },
  };
  await keepCandidates(writer, [decided]);
  await keepDiscrepancies(writer, [decided], register);
  writer.change("ANALYSED", candidate.act);
  return { candidate: id, problems: [] };
}

function claimOf({ decision, code, body, reason }: DecideCandidateInput, own: string | null): CandidateClaim {
  const named = body == null ? own : (parseReference(body)?.id ?? body);
  return { decision, code: code ?? null, body: named, reason: localizedText(reason?.kk, reason?.ru) };
}

async function isProvider(writer: LegalWriter, id: string): Promise<boolean> {
  return (await writer.query("SELECT id FROM known_provider WHERE id = ?", [id])).length > 0;
}

function versionMoved(version: number): Problem {
  return problem("VERSION_MOVED", "expectedVersion", null, `Қазіргі нұсқа ${version}: қайта оқып, шешімді қайталаңыз`, `Текущая версия ${version}: перечитайте и повторите решение`);
}

function refused(problems: ReadonlyArray<Problem>): Decided {
  return { candidate: null, problems };
}
