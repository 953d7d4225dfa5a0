import type { Day } from "@tizilim/common/pure/day";
import type { Instant } from "@tizilim/common/pure/instant";

/** What was done in a test and when it became known, each thing once and in its order: all that the plain model is made of. */
export interface History {
  readonly entries: EntryLine[];
  readonly cards: CardLine[];
  readonly texts: TextLine[];
  readonly links: LinkLine[];
  readonly proposals: ProposalLine[];
  readonly publications: PublicationLine[];
}

export interface EntryLine {
  readonly number: number;
  readonly kind: string;
  readonly subject: string;
  readonly changes: ReadonlyArray<{ readonly field: string; readonly after: string | null }>;
  readonly effectiveFrom: Day;
  readonly recordedAt: Instant;
}

/** A card of an act: its title holds for all of its days, its status from one day on. */
export interface CardLine {
  readonly act: string;
  readonly title: string;
  readonly status: string;
  readonly since: Day;
  readonly at: Instant;
}

/** A text of the law of the test, and the acts that it names. */
export interface TextLine {
  readonly edition: Day;
  readonly cites: ReadonlyArray<string>;
  readonly at: Instant;
}

export interface LinkLine {
  readonly code: string;
  readonly role: string;
  readonly quote: string | null;
  readonly at: Instant;
}

export interface ProposalLine {
  readonly id: string;
  readonly what: string;
  readonly status: string;
  readonly code: string;
  /** Of the amended record; null on all lines but the first. */
  readonly fee: string | null;
  readonly baseEntry: number | null;
  readonly at: Instant;
}

/** What was put out on the portal, told apart by what the test changes. */
export interface PublicationLine {
  readonly code: string;
  readonly revision: number;
  readonly publishedAt: Instant;
  readonly recordedAt: Instant;
}

export interface Question {
  readonly code: string;
  readonly inForceOn: Day;
  readonly knownOn: Instant;
  /** Whether a registrar asks, who sees what is handed in; else anyone. */
  readonly asRegistrar: boolean;
}
