import type { LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { ReadCard } from "../card/read-card";
import { evidenceOf } from "../evidence-of";
import type { NotedAct, Provision } from "../structure/provision";
import { sourceOffset, type Block, type BlockLink } from "../text/block";
import type { Citation, CitationEffect, CitedAct } from "./citation";
import type { Reading } from "./citations-of";
import type { EntryIntoForce } from "./entry-into-force";
import { kazakhMentions } from "./kazakh-mentions";
import { linkedAct } from "./linked-act";
import type { Mention, NamedAct } from "./mention";
import { endedAt, noteEffect } from "./note-effect";
import { endsWithColon, operativeOf, type Operative, type OperativeScope } from "./operative";
import { noteOver } from "./note-over";
import { ownAnchor } from "./own-anchor";
import { phraseOf, type Phrase } from "./phrase";
import { anchorOfPath } from "./provision-path";
import { russianMentions } from "./russian-mentions";

export interface CitingBlock {
  readonly provision: Provision;
  readonly block: Block;
  readonly unit: Provision | null;
  readonly inHead: boolean;
  readonly scope: OperativeScope | null;
}

/** Without one of these nothing is cited. */
const MAY_CITE = /№|стат|пункт|аконо?[ауе]|аконы|кодекс|онституци|риложени|утрат|бап|баб|тармақ|тармағ|осымша|заң|Заң|ЗАҢ|конституция|внести|енгізілсін|жойыл/;
const DECIDES = /приказыва|постановля[ею]т|решил|бұйырам|қаулы етеді|шешім қабылда|шешті|п р и к а з ы в а/;
/** Wording that an amending act gives another act speaks of that act as its own. */
const QUOTED = /(?:^|\/)new(?:[~/-]|$)/;
const OF_DOCUMENT = /^(?:app|rules)/;
const NOT_READ: ReadonlySet<Provision["role"]> = new Set(["REQUISITES", "STRAY", "SIGNATURE"]);

/** Adds the citations of one block; gives the scope that it opens for the provisions below, null where it opens none. */
export function citationsInBlock(reading: Reading, citing: CitingBlock, into: Citation[]): OperativeScope | null {
  const { block, provision, inHead } = citing;
  const links = block.links.flatMap((link) => {
    const id = linkedAct(link.href);
    return id === null || id === reading.ownId || link.to <= link.from ? [] : [{ ...link, id }];
  });
  if (links.length === 0 && !MAY_CITE.test(block.text)) return null;
  const { text, hearing } = reading;
  if (NOT_READ.has(provision.role) && !inHead) return null;
  const phrase = phraseOf(block.text, text.language);
  const ended = inHead ? endedAt(phrase.matched) : null;
  if (NOT_READ.has(provision.role) && ended === null) return null;
  const inNote = ended !== null || provision.role === "NOTE" || provision.role === "FUTURE_CHANGE" || provision.excluded !== null;
  const listening = { ...hearing, inNote };
  const mentions = (text.language === "KK" ? kazakhMentions : russianMentions)(phrase, listening);
  hearing.lastKindInNote = listening.lastKindInNote;
  const quoted = QUOTED.test(provision.anchor);
  const operative = provision.role === "TEXT" && !inNote && !quoted ? operativeOf(phrase, mentions, text.language, citing.scope) : null;
  const decides = !quoted && (provision.role === "PREAMBLE" || (operative?.opens === null && !OF_DOCUMENT.test(provision.anchor) && DECIDES.test(phrase.matched)));
  const unused = new Set(links);
  let nextLink = 0;
  mentions.forEach((mention, index) => {
    const from = phrase.tokens[mention.first]?.from ?? 0;
    const to = phrase.tokens[mention.next - 1]?.to ?? from;
    while (nextLink < links.length && (links[nextLink] as BlockLink).to <= from) nextLink += 1;
    const over = links[nextLink];
    const link = over !== undefined && over.from < to && unused.delete(over) ? over : null;
    const effect = effectOf(citing, phrase, mention, from, ended, operative?.effects[index] ?? null, decides);
    const cited = citedAct(mention, operative?.targets[index] ?? (quoted ? (citing.scope?.target ?? null) : null), link?.id ?? null);
    if (effect === null || isSelf(reading.card, cited) || (cited === null && inNote)) return;
    const noted = notedAct(citing, block, from, cited);
    const entry = entryOf(reading, effect, mention.entry, noted);
    const evidence = evidenceOf(text, provision.anchor, block, from, to);
    const fromLink = cited !== null && cited.actId === null && noted?.actId ? { ...cited, actId: noted.actId as LegalActId } : cited;
    for (const one of provisionsOf(reading, citing, mention, fromLink, operative?.targets[index] != null && endsWithColon(phrase))) into.push({ evidence, cited: fromLink, provision: one, effect, from: entry?.day ?? null, entryIntoForce: entry?.words ?? null });
  });
  for (const link of unused) {
    const effect = inNote ? linkEffect(citing, phrase.matched, ended) : decides ? "BASIS" : "MENTIONS";
    into.push({ evidence: evidenceOf(text, provision.anchor, block, link.from, link.to), cited: { ...UNNAMED, actId: link.id }, provision: null, effect, from: null, entryIntoForce: null });
  }
  openAppendices(reading, mentions, operative);
  return operative === null || operative.inAppendix ? null : operative.opens;
}

const UNNAMED: CitedAct = { kind: null, title: null, number: null, date: null, registrationNumber: null, actId: null };

/** Null: no citation, but the heading of a provision or words of a note about its own unit. */
function effectOf(citing: CitingBlock, phrase: Phrase, mention: Mention, from: number, ended: number | null, operative: CitationEffect | null, decides: boolean): CitationEffect | null {
  const { provision, unit, block } = citing;
  const { what } = mention.of;
  if (provision.role === "NOTE") return what === "ACT" ? noteEffect(phrase.matched, unit) : null;
  if (provision.role === "FUTURE_CHANGE") return what === "ACT" ? "MENTIONS" : null;
  if (ended !== null) return what === "ACT" && from >= ended ? "ENDED_BY" : null;
  if (provision.excluded !== null && what === "ACT") {
    const at = sourceOffset(block, from);
    return at >= provision.excluded.start && at < provision.excluded.end ? "CHANGED_BY" : "MENTIONS";
  }
  if (what !== "ACT" && provision.kind === "APPENDIX") return null;
  if (what === "BARE" && operative !== "AMENDS" && (isHeading(phrase, mention) || isUnnumbered(mention))) return null;
  if (decides && what === "ACT" && operative !== "AMENDS" && operative !== "REPEALS") return "BASIS";
  return operative ?? "MENTIONS";
}

/** «Статья 10. Компетенция …», «1-қосымша», «2. …»: what a provision calls itself. */
function isHeading({ tokens }: Phrase, { first, next }: Mention): boolean {
  return first === 0 && (tokens[next] === undefined || tokens[next]?.text === "." || tokens[next]?.text === ":");
}

/** «приложение» alone may be any, and a program as well. */
function isUnnumbered({ paths }: Mention): boolean {
  return paths.every((path) => path.length === 1 && path[0]?.number === null);
}

function linkEffect(citing: CitingBlock, heard: string, ended: number | null): CitationEffect {
  if (ended !== null) return "ENDED_BY";
  return citing.provision.role === "FUTURE_CHANGE" ? "MENTIONS" : noteEffect(heard, citing.unit);
}

function citedAct(mention: Mention, target: NamedAct | null, actId: LegalActId | null): CitedAct | null {
  if (mention.of.what === "ACT") return { ...mention.of.act, actId };
  if (target !== null) return { ...target, actId };
  return actId === null ? null : { ...UNNAMED, actId };
}

/** Appendices bear the requisites of the very act: «Приложение 1 к приказу … от … № …». */
function isSelf({ number, date }: ReadCard, cited: CitedAct | null): boolean {
  return cited !== null && number !== null && date !== null && cited.number === number.value && (cited.date === date.value || cited.date === null);
}

function notedAct({ provision, unit }: CitingBlock, block: Block, from: number, cited: CitedAct | null): NotedAct | null {
  const at = sourceOffset(block, from);
  const note = [provision, unit].map((one) => (one === null ? null : noteOver(one, at))).find((one) => one !== null);
  return note?.acts.find(({ number, date }) => number !== null && number === cited?.number && (date === null || date === cited.date)) ?? null;
}

function entryOf(reading: Reading, effect: CitationEffect, told: EntryIntoForce | null, noted: NotedAct | null): EntryIntoForce | null {
  if (effect === "AMENDS" || effect === "REPEALS") return reading.entry();
  if (told !== null) return told;
  return noted?.entryIntoForce == null ? null : { words: noted.entryIntoForce, day: noted.inForceFrom };
}

function provisionsOf(reading: Reading, citing: CitingBlock, mention: Mention, cited: CitedAct | null, opensUnit: boolean): (string | null)[] {
  const { paths, of } = mention;
  if (of.what === "ACT") reading.amended = null;
  if (paths.length === 0) return [null];
  if (cited === null) return paths.map((path) => ownAnchor(path, of, citing.provision.anchor, reading.anchors));
  const within = of.what === "BARE" ? paths.map((path) => (path[0]?.unit === "SUBPOINT" && reading.amended !== null ? [...reading.amended, ...path] : path)) : paths;
  if (of.what === "BARE" && paths[0]?.[0]?.unit !== "SUBPOINT") reading.amended = opensUnit ? (paths[0] ?? null) : null;
  return within.map(anchorOfPath);
}

function openAppendices({ appendices, anchors }: Reading, mentions: ReadonlyArray<Mention>, operative: Operative | null): void {
  if (operative === null || !operative.inAppendix || operative.opens === null) return;
  for (const { of, paths } of mentions) {
    if (of.what !== "OWN") continue;
    for (const path of paths) if (path[0]?.unit === "APPENDIX") appendices.set(ownAnchor(path, of, "", anchors), operative.opens);
  }
}
