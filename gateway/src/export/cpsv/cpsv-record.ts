import type { LocalizedText } from "@tizilim/common/pure/localized-text";

/** What the mapping reads of the graph's answers; members that nothing here reads may stand beside. */
export interface CpsvProvider {
  readonly id: string;
  readonly name: LocalizedText;
  readonly kinds: ReadonlyArray<string>;
  readonly bin: string | null;
  readonly region: string | null;
}

export interface CpsvAct {
  /** Null for an act without an identifier in the legal database. */
  readonly actId: string | null;
  readonly kind: string;
  readonly title: LocalizedText;
  readonly number: string | null;
  readonly date: string | null;
  readonly status: string;
  readonly url: string | null;
}

export interface CpsvGroup {
  readonly code: string;
  readonly name: LocalizedText;
}

export interface CpsvFee {
  readonly kind: string;
  readonly description: LocalizedText | null;
}

export interface CpsvSubtype {
  readonly name: LocalizedText;
  readonly fee: CpsvFee | null;
}

export interface CpsvService {
  readonly code: string;
  readonly name: LocalizedText;
  readonly category: string;
  readonly status: string;
  readonly recipients: ReadonlyArray<string>;
  readonly recipientNote: LocalizedText | null;
  readonly intake: ReadonlyArray<LocalizedText>;
  readonly channels: ReadonlyArray<string>;
  readonly fee: CpsvFee | null;
  readonly forms: ReadonlyArray<string>;
  readonly term: LocalizedText | null;
  readonly subtypes: ReadonlyArray<CpsvSubtype>;
  readonly replaces: string | null;
  readonly replacedBy: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly section: CpsvGroup;
  readonly subsection: CpsvGroup;
  readonly provider: CpsvProvider | null;
  readonly responsibleBody: CpsvProvider | null;
  readonly governingAct: CpsvAct | null;
  readonly entry: { readonly recordedAt: string };
  /** Null while the acts' side cannot tell them. */
  readonly actLinks: { readonly nodes: ReadonlyArray<{ readonly role: string; readonly act: CpsvAct }> } | null;
}

export interface CpsvDataset {
  readonly kind: string;
  readonly name: LocalizedText;
  readonly source: string;
  readonly note: LocalizedText | null;
}
