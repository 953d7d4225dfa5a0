import { oneOf } from "@tizilim/common/database/keyset";
import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { END_OF_TIME } from "@tizilim/common/pure/instant";
import { storedRecord } from "../act/act-version.row";
import type { Citation, CitedAct } from "../domain/citation/citation";
import { knownActs, type KnownActs } from "../domain/citation/known-acts";
import { resolveCitation } from "../domain/citation/resolve-citation";
import type { LegalWriter } from "../log/legal-writer";
import { bearsOneOf, marksCited } from "./act-mark.store";

export interface ResolvedCitation {
  readonly citation: Citation;
  /** The act that it means; null where nothing tells one. Of a citation of the act itself: null. */
  readonly target: LegalActId | null;
}

/** Leads citations to acts, by all that is known of acts which bear one of their marks: two statements. */
export async function resolvedCitations(writer: Pick<LegalWriter, "query">, citations: ReadonlyArray<Citation>): Promise<ResolvedCitation[]> {
  const known = await actsCited(writer, citations.flatMap(({ cited }) => cited ?? []));
  return citations.map((citation) => ({ citation, target: citation.cited === null ? null : resolveCitation(citation.cited, known) }));
}

async function actsCited(writer: Pick<LegalWriter, "query">, cited: ReadonlyArray<CitedAct>): Promise<KnownActs> {
  const marks = bearsOneOf(cited.map(marksCited));
  const marked = await writer.query<{ actId: LegalActId }>(`SELECT actId FROM act_mark WHERE ${marks.sql}`, marks.parameters);
  const named = oneOf("actId", [...new Set([...marked.map(({ actId }) => actId), ...cited.flatMap(({ actId }) => actId ?? [])])]);
  const rows = await writer.query<{ actId: LegalActId; record: string }>(`SELECT actId, record FROM act_version WHERE ${named.sql} AND knownTo = ? ORDER BY actId, validFrom`, [...named.parameters, END_OF_TIME]);
  const titles = new Map<LegalActId, Set<string>>();
  const latest = new Map(rows.map(({ actId, record }) => {
    const stored = storedRecord({ record });
    titles.set(actId, new Set([...(titles.get(actId) ?? []), ...[stored.title.kk, stored.title.ru].flatMap((title) => title ?? [])]));
    return [actId, stored];
  }));
  return knownActs([...latest].map(([id, { kind, number, date, registrationNumber }]) => ({ id, kind, number, date, registrationNumber, titles: [...(titles.get(id) ?? [])] })));
}
