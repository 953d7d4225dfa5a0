import type { LogName } from "@tizilim/common/signal/log-name";
import type { LogSignal } from "@tizilim/common/signal/log-signal";
import { bookmarkPayload } from "./event-payload";
import { LogHead } from "./log-head";
import { ReaderScope, type ScopeParts } from "./reader-scope";
import type { CutReason } from "./stream-sink";
import type { StreamReader } from "./stream-reader";
import { hasExpired, viewerScope } from "./viewer-scope";

export interface HubParts extends Omit<ScopeParts, "head" | "expired"> {
  readonly log: LogName;
  readonly signal: LogSignal | null;
  /** The subscription asks to go on after a number that its log does not have. */
  readonly refuse: (reader: StreamReader, end: number) => void;
}

/** All subscribers of one log. */
export class LogHub {
  private readonly scopes = new Map<string, ReaderScope>();
  private readonly head: LogHead;
  /** Readers being served. */
  size = 0;

  constructor(private readonly parts: HubParts) {
    const { log, source, signal, settings, metrics } = parts;
    this.head = new LogHead({
      log,
      look: () => source.end(),
      signal,
      lookEveryMs: settings.lookEveryMs,
      grown: (by) => {
        metrics.grown(log, by);
        this.scopes.forEach((scope) => scope.serve());
      },
      looked: (end) => this.settleLater(end),
      failed: parts.failed,
    });
  }

  get readers(): StreamReader[] {
    return [...this.scopes.values()].flatMap(({ readers }) => [...readers]);
  }

  /** Serves the reader from now on. Resolves when it is known where it starts, or that this is not known yet. */
  async join(reader: StreamReader): Promise<void> {
    const key = viewerScope(reader.viewer);
    let scope = this.scopes.get(key);
    if (scope === undefined) this.scopes.set(key, (scope = new ReaderScope({ ...this.parts, head: this.head, expired: (one) => this.cut(one, "token-expired") })));
    scope.readers.add(reader);
    this.size++;
    this.parts.metrics.opened(this.parts.log);
    this.head.start();
    await this.settleFirst(reader);
    // What cannot be tried now is tried on the first change.
    await scope.tryFilter(reader).catch(this.parts.failed);
    scope.serve();
  }

  leave(reader: StreamReader): void {
    if (!reader.isOpen) return;
    reader.isOpen = false;
    const key = viewerScope(reader.viewer);
    const scope = this.scopes.get(key);
    if (scope?.readers.delete(reader) !== true) return;
    this.size--;
    this.parts.metrics.closed(this.parts.log);
    if (scope.readers.size > 0) return;
    scope.stop();
    this.scopes.delete(key);
    if (this.scopes.size === 0) this.head.stop();
  }

  cut(reader: StreamReader, reason: CutReason): void {
    if (!reader.isOpen) return;
    this.leave(reader);
    this.parts.metrics.cut(reason);
    reader.sink.cut(reason);
  }

  /** Looks at tokens that expire, and at clients that did not take what was sent. */
  check(): void {
    const { settings, now } = this.parts;
    for (const scope of this.scopes.values()) {
      let served = false;
      for (const reader of scope.readers) {
        if (hasExpired(reader.viewer, now())) this.cut(reader, "token-expired");
        else if (reader.fullSince !== null && reader.sink.buffered <= settings.mostBuffered) {
          reader.fullSince = null;
          served = true;
        } else if (reader.fullSince !== null && performance.now() - reader.fullSince >= settings.slowForMs) this.cut(reader, "too-slow");
      }
      if (served) scope.serve();
    }
  }

  /** Tells those for whom nothing came how far the log was looked through for them. */
  bookmark(): void {
    for (const reader of this.readers) {
      const { position, told, sink, prepared } = reader;
      if (!reader.isOpen || position === null || position <= told || sink.buffered > this.parts.settings.mostBuffered) continue;
      reader.tell(position, bookmarkPayload(position, prepared.responseName));
      this.parts.metrics.bookmarked(this.parts.log);
    }
  }

  private async settleFirst(reader: StreamReader): Promise<void> {
    if (reader.position !== null && reader.position <= (this.head.number ?? -1)) {
      reader.settling = "done";
      return;
    }
    const end = await this.head.lookAnew();
    reader.settling = "later";
    if (end !== null) this.settle(reader, end);
    // Without an answer, from what was known before: rather a change too many than one too few.
    else if (this.head.number !== null && reader.position === null) this.settle(reader, this.head.number);
  }

  private settleLater(end: number): void {
    for (const scope of this.scopes.values()) {
      const unsettled = [...scope.readers].filter(({ settling }) => settling === "later");
      unsettled.forEach((reader) => this.settle(reader, end));
      if (unsettled.length > 0) scope.serve();
    }
  }

  private settle(reader: StreamReader, end: number): void {
    if (!reader.isOpen) return;
    if (reader.position === null) reader.startAt(end);
    else if (reader.position > end) return this.parts.refuse(reader, end);
    reader.settling = "done";
  }
}
