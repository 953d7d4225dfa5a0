import { CRITERIA } from "../criteria";
import type { Finding } from "../finding";
import type { ProposedChange } from "../submission-facts";

/** RULES-2025/23: a socially significant service meets all four criteria at once; LAW/1, 4-1). */
export function criteriaMet({ content }: ProposedChange): Finding[] {
  if (content.category !== "SOCIALLY_SIGNIFICANT" || content.kind === "EXCLUDE") return [];
  return CRITERIA.flatMap((criterion) => criterion(content.criteria));
}
