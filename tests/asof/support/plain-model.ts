import { dayOf, type Day } from "@tizilim/common/pure/day";
import type { Instant } from "@tizilim/common/pure/instant";
import type { EntryLine, History, ProposalLine, Question } from "./history";

type Values = Readonly<Record<string, unknown>>;
const BLANK: Values = { status: "IN_FORCE", name: null, fee: null, provider: null, governingAct: null };
const OPEN = ["SUBMITTED", "UNDER_REVIEW", "AWAITING_CONCURRENCE", "CONCURRED"];

/** Answers by reading the logs of the test one line after another, as slowly and plainly as it can be done. */
export class PlainModel {
  constructor(private readonly history: History) {}

  /** What the graph is to answer to a question, in the form of its answer. */
  service(question: Question): Record<string, unknown> | null {
    const { code, inForceOn, knownOn, asRegistrar } = question;
    const known = this.entriesOf(code, knownOn);
    const record = recordOn(known, inForceOn);
    if (record === null) return null;
    const view = `@${inForceOn},${knownOn}`;
    const act = record["governingAct"] as string | null;
    const proposals = this.proposalsOf(code, knownOn, asRegistrar);
    return {
      id: `${code}${view}`,
      status: record["status"],
      name: record["name"],
      fee: feeOf(record),
      history: { totalCount: known.length },
      governingAct: act === null ? null : { id: `${act}${view}`, ...this.card(act, inForceOn, knownOn) },
      actLinks: { nodes: this.linksOf(code, act, question) },
      proposals: { totalCount: proposals.length, nodes: proposals.map((lines) => shownProposal(lines, view, code)) },
      portalCard: this.portalCard(question, record),
    };
  }

  /** The law of the test. */
  law({ inForceOn, knownOn }: Question, law: string): Record<string, unknown> | null {
    if (!this.history.texts.some(({ at }) => at <= knownOn)) return null;
    const texts = this.history.texts.filter(({ at, edition }) => at <= knownOn && edition <= inForceOn);
    const editions = [...new Set(texts.map(({ edition }) => edition))].sort();
    const newest = editions.at(-1);
    const speaking = texts.filter(({ edition }) => edition === newest).at(-1);
    const view = `@${inForceOn},${knownOn}`;
    return {
      id: `${law}${view}`,
      editions: editions.map((date) => ({ date })),
      reading: newest === undefined ? null : { edition: newest },
      citations: { nodes: (speaking?.cites ?? []).map((act) => ({ act: { id: `${act}${view}`, ...this.card(act, inForceOn, knownOn) } })) },
    };
  }

  /** Of an act that the law may name. */
  citedBy(act: string, { inForceOn, knownOn }: Question): { citedBy: { totalCount: number } } | null {
    if (!this.history.cards.some((line) => line.act === act && line.at <= knownOn)) return null;
    const texts = this.history.texts.filter(({ at, edition }) => at <= knownOn && edition <= inForceOn);
    const newest = texts.map(({ edition }) => edition).sort().at(-1);
    return { citedBy: { totalCount: texts.filter(({ edition }) => edition === newest).at(-1)?.cites.filter((cited) => cited === act).length ?? 0 } };
  }

  private entriesOf(code: string, knownOn: Instant): EntryLine[] {
    return this.history.entries.filter(({ subject, recordedAt }) => subject === code && recordedAt <= knownOn);
  }

  private card(act: string, day: Day, knownOn: Instant): { title: { ru: string }; status: string } {
    const known = this.history.cards.filter((line) => line.act === act && line.at <= knownOn);
    let states: Array<{ from: Day; status: string }> = [];
    for (const { since, status } of known) states = [...states.filter(({ from }) => from < since), { from: since, status }];
    return { title: { ru: known.at(-1)?.title ?? "" }, status: states.filter(({ from }) => from <= day).at(-1)?.status ?? "UNKNOWN" };
  }

  private linksOf(code: string, act: string | null, { knownOn }: Question): Array<Record<string, unknown>> {
    const said = new Map<string, string | null>();
    for (const link of this.history.links) if (link.code === code && link.at <= knownOn) said.set(link.role, link.quote);
    const links = [...said].map(([role, quote]) => ({ role, origin: "ANALYST", quote }));
    return [...(act === null ? [] : [{ role: "GOVERNS", origin: "REGISTRY", quote: null }]), ...links].sort((a, b) => (a.role < b.role ? -1 : 1));
  }

  /** Lines of each proposal that is seen, in the order in which they were made. */
  private proposalsOf(code: string, knownOn: Instant, asRegistrar: boolean): ProposalLine[][] {
    const lives = new Map<string, ProposalLine[]>();
    for (const line of this.history.proposals) if (line.at <= knownOn && line.code === code) lives.set(line.id, [...(lives.get(line.id) ?? []), line]);
    return [...lives.values()].filter((lines) => {
      const status = lines.at(-1)?.status ?? "";
      if (!asRegistrar) return status === "ENTERED" || status === "REJECTED";
      return status !== "DRAFT" && (status !== "WITHDRAWN" || lines.some(({ what }) => what === "SUBMITTED"));
    });
  }

  private portalCard(question: Question, record: Values): Record<string, unknown> | null {
    const { code, inForceOn, knownOn, asRegistrar } = question;
    const out = this.history.publications.filter((line) => line.code === code && line.recordedAt <= knownOn && dayOf(new Date(line.publishedAt)) <= inForceOn).at(-1);
    if (record["status"] === "EXCLUDED" && out === undefined) return null;
    const source = inForceOn === dayOf(new Date(knownOn)) && asRegistrar ? this.openAmendment(code, knownOn) : null;
    const shown = source === null ? record : { ...record, fee: { kind: source.fee } };
    const published = out === undefined ? null : this.putOut(out);
    const act = shown["governingAct"] as string | null;
    return {
      source: source === null ? "REGISTER" : "PROPOSAL",
      proposal: source === null ? null : { id: `${source.id}@${inForceOn},${knownOn}` },
      fee: feeOf(shown),
      publishedRevision: out?.revision ?? null,
      publishedSource: published === null ? null : published.source,
      upToDate: published !== null && detailsOf(published.record) === detailsOf(shown),
      governingActTitle: act === null ? null : this.card(act, inForceOn, knownOn).title,
    };
  }

  /** The latest amendment that had come in, was not decided and rested on the last entry. */
  private openAmendment(code: string, knownOn: Instant): { id: string; fee: string | null } | null {
    const last = this.entriesOf(code, knownOn).at(-1)?.number;
    const open = this.proposalsOf(code, knownOn, true).filter((lines) => OPEN.includes(lines.at(-1)?.status ?? "") && lines[0]?.baseEntry === last);
    const [first] = open.at(-1) ?? [];
    return first === undefined ? null : { id: first.id, fee: first.fee };
  }

  /** The record that was put out: that of its day by the entries up to its revision, or an amendment that stood in its place. */
  private putOut({ code, revision, publishedAt }: { code: string; revision: number; publishedAt: Instant }): { record: Values; source: string } {
    const lines = this.history.entries.filter(({ subject, number }) => subject === code && number <= revision);
    const record = recordOn(lines, dayOf(new Date(publishedAt))) ?? recordOn(lines, "9999-12-30") ?? BLANK;
    const open = this.openAmendment(code, publishedAt);
    return open === null ? { record, source: "REGISTER" } : { record: { ...record, fee: { kind: open.fee } }, source: "PROPOSAL" };
  }
}

function recordOn(entries: ReadonlyArray<EntryLine>, day: Day): Values | null {
  const begun = entries.filter(({ effectiveFrom }) => effectiveFrom <= day).sort((a, b) => (a.effectiveFrom === b.effectiveFrom ? a.number - b.number : a.effectiveFrom < b.effectiveFrom ? -1 : 1));
  if (begun.length === 0) return null;
  const record: Record<string, unknown> = { ...BLANK };
  for (const { changes } of begun) for (const { field, after } of changes) record[field] = JSON.parse(after ?? "null");
  return record;
}

function feeOf(record: Values): { kind: string } | null {
  const fee = record["fee"] as { kind: string } | null;
  return fee === null ? null : { kind: fee.kind };
}

function detailsOf(record: Values): string {
  return JSON.stringify([record["status"], feeOf(record), record["provider"], record["governingAct"]]);
}

function shownProposal(lines: ReadonlyArray<ProposalLine>, view: string, code: string): Record<string, unknown> {
  return {
    id: `${lines[0]?.id ?? ""}${view}`,
    status: lines.at(-1)?.status,
    version: lines.length,
    timeline: lines.map(({ what }) => ({ what })),
    service: { id: `${code}${view}` },
  };
}
