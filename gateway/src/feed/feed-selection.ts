import type { LocalizedText } from "@tizilim/common/pure/localized-text";

/** What the feed tells of an entry; its JSON is `data` of the event. docs/events.asyncapi.yaml is made from it. */
export const FEED_SELECTION = `{
  number
  kind
  subject
  code
  changes { field before after }
  effectiveFrom
  recordedAt
  cause { kind reference orderNumber orderDate }
  hash
  touches
  service {
    code
    name { kk ru }
    category
    status
    section { code name { kk ru } }
    subsection { code name { kk ru } }
    recipients
    provider { name { kk ru } }
    responsibleBody { name { kk ru } }
    channels
    fee { kind description { kk ru } }
    forms
    term { kk ru }
    replaces
    replacedBy
    validFrom
    validTo
  }
}`;

/** An entry as the feed tells it; members that nothing here reads are passed on. */
export interface FeedEntry {
  readonly number: number;
  readonly kind: string;
  readonly subject: string;
  readonly changes: ReadonlyArray<{ readonly field: string; readonly before: string | null; readonly after: string | null }>;
  readonly effectiveFrom: string;
  readonly recordedAt: string;
  readonly hash: string;
  readonly touches: ReadonlyArray<string>;
  readonly service: { readonly code: string; readonly name: LocalizedText } | null;
}

/** Asks for a piece of the log, and where the log ends; under a filter each entry says whether it fits. */
export const FEED_PAGE = `query FeedPage($since: Int!, $limit: Int!, $filter: ServiceFilter, $filtered: Boolean!) {
  end: registerLogEnd
  entries: registerEntriesSince(number: $since, limit: $limit) ${FEED_SELECTION}
  entries: registerEntriesSince(number: $since, limit: $limit) @include(if: $filtered) { matches(filter: $filter) }
}`;

export const FEED_END = "query FeedEnd { end: registerLogEnd }";

export const FEED_STREAM = `subscription FeedStream($since: Int!, $filter: ServiceFilter) {
  registerEntryAdded(sinceNumber: $since, filter: $filter) ${FEED_SELECTION}
}`;

/** Wakes whoever waits for the next entry. */
export const FEED_WAIT = `subscription FeedWait($since: Int!, $filter: ServiceFilter) {
  registerEntryAdded(sinceNumber: $since, filter: $filter) { number }
}`;
