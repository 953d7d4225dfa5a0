import type { LocalizedText } from "@tizilim/common/pure/localized-text";

/** What the mapping reads of the graph's answers; members that nothing here reads may stand beside. */
export interface NamedBody {
  readonly id: string;
  readonly kinds: ReadonlyArray<string>;
  readonly region: string | null;
}

export interface CpsvProvider extends NamedBody {
  readonly name: LocalizedText;
  readonly bin: string | null;
}

export interface NamedAct {
  /** Null for an act without an identifier in the legal database. */
  readonly actId: string | null;
}

export interface CpsvAct extends NamedAct {
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

/** A service that names bodies and acts; `WholeService` describes them too. */
export interface CpsvService<Body extends NamedBody = NamedBody, Act extends NamedAct = NamedAct> {
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
  readonly provider: Body | null;
  readonly responsibleBody: Body | null;
  readonly governingAct: Act | null;
  readonly entry: { readonly recordedAt: string };
  /** Null while the acts' side cannot tell them. */
  readonly actLinks: { readonly nodes: ReadonlyArray<{ readonly role: string; readonly act: Act }> } | null;
}

export type WholeService = CpsvService<CpsvProvider, CpsvAct>;

export interface CpsvDataset {
  readonly kind: string;
  readonly name: LocalizedText;
  readonly source: string;
  readonly note: LocalizedText | null;
}
