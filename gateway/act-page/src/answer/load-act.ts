import type { Act } from "./act-answer";
import { ACT_DOCUMENT, ANALYSIS_DOCUMENT, CITATIONS_DOCUMENT } from "./act-documents";
import type { ActState, AnalysisState } from "./act-state";
import type { Analysis, Citation } from "./analysis-answer";
import { askRegistry } from "./ask-registry";

const CITATIONS_AT_A_TIME = 100;

/** The request itself was refused: what stands in the address is no identifier. */
const REFUSED = new Set(["BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED", "BAD_REQUEST"]);

export async function loadAct(id: string): Promise<ActState> {
  const { data, faults } = await askRegistry<{ legalAct: Act | null }>(ACT_DOCUMENT, { id });
  const act = data?.legalAct ?? null;
  if (act !== null) return { phase: "HERE", act };
  return faults.every(({ code }) => REFUSED.has(code)) ? { phase: "NO_SUCH_ACT" } : { phase: "SILENT", faults };
}

export async function loadAnalysis(id: string): Promise<AnalysisState> {
  const { data, faults } = await askRegistry<{ legalAct: { analysis: Analysis | null } | null }>(ANALYSIS_DOCUMENT, { id });
  const analysis = data?.legalAct?.analysis ?? null;
  if (analysis === null && faults.length > 0) return { phase: "SILENT", faults };
  return { phase: "HERE", analysis, faults };
}

interface CitationPage {
  readonly nodes: readonly Citation[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Those that came before the first that did not. */
export async function loadCitations(id: string): Promise<Citation[]> {
  const found: Citation[] = [];
  let page = await citationsAfter(id, null);
  while (page !== null) {
    found.push(...page.nodes);
    page = page.pageInfo.hasNextPage ? await citationsAfter(id, page.pageInfo.endCursor) : null;
  }
  return found;
}

async function citationsAfter(id: string, after: string | null): Promise<CitationPage | null> {
  const { data } = await askRegistry<{ legalAct: { citations: CitationPage } | null }>(CITATIONS_DOCUMENT, { id, first: CITATIONS_AT_A_TIME, after });
  return data?.legalAct?.citations ?? null;
}
