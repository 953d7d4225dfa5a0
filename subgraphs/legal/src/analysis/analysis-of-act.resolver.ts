import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { ActView } from "../act/act-view";
import { LegalAct } from "../act/legal-act.type";
import type { StoredCandidate } from "../candidate/candidate.row";
import { candidateView, serviceOf } from "../candidate/candidate-view";
import type { LegalContext } from "../context";
import type { EvidentFinding } from "../domain/requirement/evident-finding";
import { ActAnalysisType } from "./act-analysis.type";
import { evidenceView } from "./evidence.type";
import type { EvidentFindingType } from "./evident-finding.type";
import type { RequirementCheckType } from "./requirement-check.type";

@Resolver(() => LegalAct)
export class AnalysisOfActResolver {
  @FieldResolver(() => ActAnalysisType, { nullable: true, description: "What was found in its newest edition; null until a text is loaded, and for a view of a day before that edition or of another moment." })
  async analysis(@Root() act: ActView, @Ctx() context: LegalContext): Promise<ActAnalysisType | null> {
    if (act.actId === null || act.asOf.knownOn !== null) return null;
    const { actId } = act;
    await context.fresh();
    const analysis = await context.analyses.load(actId);
    if (analysis === null || (act.asOf.inForceOn ?? context.today) < analysis.edition) return null;
    const candidates = await context.candidatesOfActs.load(actId);
    return {
      analysedAt: analysis.analysedAt,
      edition: analysis.edition,
      candidates: candidates.map((candidate) => candidateView(candidate, context)),
      requirements: candidates.flatMap((candidate) => checksOf(candidate, context)),
      discrepancies: await context.discrepanciesOfActs.load(actId),
      findings: analysis.findings.map(findingView),
    };
  }
}

function checksOf(candidate: StoredCandidate, context: LegalContext): RequirementCheckType[] {
  const view = candidateView(candidate, context);
  return candidate.found.requirements.map(({ item, language, verdict, evidence }) => ({
    candidate: view, service: serviceOf(candidate, context.viewer), item, language, verdict, evidence: evidence === null ? null : evidenceView(evidence),
  }));
}

function findingView({ evidence, ...finding }: EvidentFinding): EvidentFindingType {
  return { finding, evidence: evidenceView(evidence) };
}
