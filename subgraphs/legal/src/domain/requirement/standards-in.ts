import type { Evidence } from "../evidence";
import type { ActText } from "../structure/act-text";
import { placedBlocks, type PlacedBlock } from "../structure/placed-blocks";
import type { Provision } from "../structure/provision";
import { gatherColumns, gatherTable, labelColumn } from "./gather-table";
import { GatheredItems } from "./gathered-items";
import { LineGatherer } from "./gather-lines";
import { findHeadings, type PlacedHeading } from "./find-headings";
import type { RequirementItem } from "./requirement-item";
import type { Standard, StandardItem } from "./standard";
import { linesAndRows } from "./standard-lines";
import { evidenceOver } from "./written-span";

/** What has fewer items sets nothing down: a heading in a list of contents, a form. */
const AT_LEAST = 2;
/** A table without a heading has to be unmistakable. */
const AT_LEAST_WITHOUT_HEADING = 5;
const OF_A_SERVICE = /государственн\p{L}+ услуг|мемлекетт[iі]к (?:көрсет[iі]лет[iі]н )?қызмет/iu;

/** LAW/14, 3-1): every place where an act sets down the ten items for a service, in the order of the text. */
export function standardsIn(text: ActText): Standard[] {
  const placed = placedBlocks(text);
  const headings = findHeadings(placed, text.language);
  const taken = new Set<number>();
  const standards: { readonly at: number; readonly standard: Standard }[] = [];
  for (const [index, heading] of headings.entries()) {
    const end = endOf(placed, heading, headings[index + 1]?.from ?? placed.length);
    const standard = headedStandard(text, heading, placed.slice(heading.to, end));
    if (standard === null) continue;
    for (let at = heading.from; at < end; at += 1) taken.add(at);
    standards.push({ at: heading.from, standard });
  }
  standards.push(...tablesWithoutHeading(text, placed, taken));
  return standards.sort((a, b) => a.at - b.at).map(({ standard }) => standard);
}

/** To the next heading, to the next appendix, or to the end of the chapter or appendix that the heading stands in. */
function endOf(placed: ReadonlyArray<PlacedBlock>, heading: PlacedHeading, limit: number): number {
  const { appendix } = placed[heading.from] as PlacedBlock;
  let end = heading.to;
  const within = ({ block }: PlacedBlock): boolean => heading.chapterEnd === null || block.start < heading.chapterEnd;
  while (end < limit && placed[end]?.appendix === appendix && within(placed[end] as PlacedBlock)) end += 1;
  return end;
}

function headedStandard(text: ActText, heading: PlacedHeading, blocks: ReadonlyArray<PlacedBlock>): Standard | null {
  const items = itemsOf(text, blocks, heading.kind);
  if (items.size < AT_LEAST) return null;
  const name = evidenceOver(text, heading.name);
  const label = evidenceOver(text, heading.words);
  if (name !== null && label !== null && items.get("SERVICE_NAME")?.says == null) items.set("SERVICE_NAME", { label, says: name });
  return { text, provision: heading.provision, serviceName: name ?? nameIn(items), items };
}

function tablesWithoutHeading(text: ActText, placed: ReadonlyArray<PlacedBlock>, taken: ReadonlySet<number>): { at: number; standard: Standard }[] {
  const found: { at: number; standard: Standard }[] = [];
  for (let at = 0; at < placed.length; ) {
    const first = placed[at] as PlacedBlock;
    const table = first.block.cell?.table;
    let end = at + 1;
    if (table !== undefined) while (end < placed.length && placed[end]?.block.cell?.table === table) end += 1;
    if (table !== undefined && first.appendix !== null && !taken.has(at)) {
      const items = itemsOf(text, placed.slice(at, end), "LIST");
      if (items.size >= AT_LEAST_WITHOUT_HEADING && isOfAService(first.appendix, placed, at)) {
        found.push({ at, standard: { text, provision: first.appendix, serviceName: nameIn(items), items } });
      }
    }
    at = end;
  }
  return found;
}

function isOfAService({ heading }: Provision, placed: ReadonlyArray<PlacedBlock>, at: number): boolean {
  const before = placed.slice(Math.max(0, at - 6), at).map(({ block }) => block.text);
  return OF_A_SERVICE.test([heading ?? "", ...before].join(" "));
}

function itemsOf(text: ActText, blocks: ReadonlyArray<PlacedBlock>, kind: PlacedHeading["kind"]): Map<RequirementItem, StandardItem> {
  const gathered = new GatheredItems(text);
  const lines = new LineGatherer(text.language, kind, gathered);
  for (const part of linesAndRows(blocks)) {
    if (!Array.isArray(part)) {
      lines.read(part);
      continue;
    }
    if (gatherColumns(part, text.language, gathered)) continue;
    const column = labelColumn(part, text.language);
    if (column !== null) gatherTable(part, column, text.language, gathered);
    else for (const { cells } of part) for (const { blocks: within } of cells) for (const placed of within) gathered.add({ placed, from: 0, to: placed.block.text.length });
  }
  gathered.end();
  return gathered.items;
}

function nameIn(items: ReadonlyMap<RequirementItem, StandardItem>): Evidence | null {
  return items.get("SERVICE_NAME")?.says ?? null;
}
