import { inTurn } from "@tizilim/common/background/in-turn";
import type { EndpointFilter } from "../domain/endpoint-filter";
import type { EntrySelection } from "../selection/entry-selection";
import type { AskGraph } from "./ask-graph";
import { asPage, PageFault, readEntryPage, type PreparedEntry } from "./entry-page";
import { entryQuery } from "./entry-query";
import { inTime } from "./in-time";

/** What registerEntriesSince gives at most; half of it, so that a page is soon there. */
const LARGEST_PAGE = 50;
const FIRST_PAGE = 8;
/** Signs of bodies in a page, so that what is kept ahead for many endpoints stays small. */
const PAGE_SIGNS = 256 * 1_024;
const ASKED_AT_ONCE = 8;
const PATIENCE_MS = 6_000;
/** How long a page serves others with the same wish: they come within moments, when an entry is new. */
const KEPT_MS = 2_000;
const MOST_KEPT = 200;

/** What an endpoint wants of each entry. */
export interface EntryWish {
  readonly selection: EntrySelection;
  readonly filter: EndpointFilter | null;
}

/** The next entries for endpoints, asked of the graph in pages; endpoints that want the same share what came. */
export class EntryShelf {
  private readonly kept = new Map<string, { readonly page: Promise<PreparedEntry[]>; readonly until: number }>();
  private readonly sizes = new Map<string, number>();
  private readonly turns = inTurn(ASKED_AT_ONCE);

  constructor(private readonly askGraph: AskGraph) {}

  /** Entries after `since`, as many as fit, but none after `end`. Rejects with PageFault, or with whatever kept the graph from answering. */
  async entriesAfter(wish: EntryWish, since: number, end: number): Promise<PreparedEntry[]> {
    const wanted = JSON.stringify(wish);
    const limit = Math.min(this.sizes.get(wanted) ?? FIRST_PAGE, end - since);
    if (limit <= 0) return [];
    const key = `${since} ${limit} ${wanted}`;
    const now = performance.now();
    this.sweep(now);
    const shared = this.kept.get(key);
    if (shared !== undefined) return shared.page;
    const page = this.ask(wish, wanted, since, limit);
    this.kept.set(key, { page, until: now + KEPT_MS });
    page.then(
      (entries) => (entries.length < limit || entries.at(-1)?.kind === "fault" ? this.kept.delete(key) : undefined),
      () => this.kept.delete(key),
    );
    return page;
  }

  /** Whether the graph takes the question without the partner's part of it: then the fault is in that part. */
  async isAnsweredWithout({ filter }: EntryWish, since: number): Promise<boolean> {
    const { query, variables } = entryQuery(null, filter, since, 1);
    const { errors } = await this.turns(() => inTime(this.askGraph(query, variables), PATIENCE_MS));
    return (errors ?? []).length === 0;
  }

  private async ask({ selection, filter }: EntryWish, wanted: string, since: number, limit: number): Promise<PreparedEntry[]> {
    const { query, variables } = entryQuery(selection, filter, since, limit);
    try {
      const answer = await this.turns(() => inTime(this.askGraph(query, variables), PATIENCE_MS));
      const page = readEntryPage(limit === 1 ? asPage(answer) : answer, since);
      this.sizes.set(wanted, nextSize(page, limit));
      return page;
    } catch (error) {
      if (!(error instanceof PageFault) || error.kind === "INVALID" || limit === 1) throw error;
      // One entry may spoil a page: alone it spoils nothing else.
      const smaller = error.kind === "TOO_LARGE" ? Math.floor(limit / 2) : 1;
      this.sizes.set(wanted, smaller);
      return this.ask({ selection, filter }, wanted, since, smaller);
    }
  }

  private sweep(now: number): void {
    for (const [key, { until }] of this.kept) {
      if (until > now && this.kept.size <= MOST_KEPT) break;
      this.kept.delete(key);
    }
  }
}

function nextSize(page: ReadonlyArray<PreparedEntry>, limit: number): number {
  const signs = page.reduce((sum, entry) => sum + (entry.kind === "event" ? entry.body.length : 100), 0);
  const fitting = Math.floor(PAGE_SIGNS / Math.max(1, signs / Math.max(1, page.length)));
  return Math.max(1, Math.min(LARGEST_PAGE, 2 * Math.max(limit, FIRST_PAGE / 2), fitting));
}
