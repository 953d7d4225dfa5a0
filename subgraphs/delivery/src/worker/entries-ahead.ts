import type { PreparedEntry } from "../graph/entry-page";
import type { EntryShelf, EntryWish } from "../graph/entry-shelf";

/** The next page is asked for when so few entries are left of this one. */
const ASK_AT = 4;

/** The entries that come next for one endpoint, a page ahead of where it stands. */
export class EntriesAhead {
  private page: PreparedEntry[] = [];
  private next: { readonly since: number; readonly page: Promise<PreparedEntry[]> } | null = null;

  constructor(
    private readonly shelf: EntryShelf,
    private readonly wish: EntryWish,
  ) {}

  /** The entry after `since`; null where the graph has none yet. Rejects as EntryShelf does. */
  async after(since: number, end: number): Promise<PreparedEntry | null> {
    while (this.page[0] !== undefined && this.page[0].number <= since) this.page.shift();
    if (this.page[0]?.number !== since + 1) this.page = await this.fetched(since, end);
    const [first] = this.page;
    if (first === undefined) return null;
    if (first.kind === "fault") this.page = [];
    else this.askAhead(end);
    return first;
  }

  private async fetched(since: number, end: number): Promise<PreparedEntry[]> {
    const ahead = this.next?.since === since ? this.next.page : null;
    this.next = null;
    return [...(await (ahead ?? this.shelf.entriesAfter(this.wish, since, end)))];
  }

  private askAhead(end: number): void {
    const last = this.page.at(-1);
    if (last === undefined || last.kind === "fault" || this.next !== null || this.page.length > ASK_AT || last.number >= end) return;
    const page = this.shelf.entriesAfter(this.wish, last.number, end);
    // A fault is met when the page is used.
    page.catch(() => undefined);
    this.next = { since: last.number, page };
  }
}
