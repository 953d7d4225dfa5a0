import type { AsOf } from "@tizilim/common/pure/as-of";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { CpsvAct, CpsvDataset, CpsvProvider, CpsvSubtype, WholeService } from "../../export/cpsv/cpsv-record";

const TEXT = "{ kk ru }";
const FEE = `fee { kind description ${TEXT} }`;
const PROVIDER = `{ id name ${TEXT} kinds bin region }`;
const ACT = `{ actId kind title ${TEXT} issuer ${TEXT} number date registrationNumber status url }`;
const GROUP = `{ code name ${TEXT} }`;

/** Most entries and links that a page shows; what goes beyond is said on it. */
export const MOST_ENTRIES = 100;
export const MOST_LINKS = 100;

/** All that stands on the page of a service, in one question to the graph. */
export const SERVICE_QUESTION = `query ServicePage($code: ServiceCode!, $asOf: AsOf, $why: Boolean!) {
  registry(asOf: $asOf) { revision updatedAt dataset { kind name ${TEXT} source note ${TEXT} } }
  service(code: $code, asOf: $asOf) {
    code name ${TEXT} category status recipients recipientNote ${TEXT} intake ${TEXT} channels ${FEE} forms term ${TEXT}
    subtypes { name ${TEXT} ${FEE} forms term ${TEXT} }
    replaces replacedBy validFrom validTo
    provenance { field origin source }
    section ${GROUP} subsection ${GROUP}
    provider ${PROVIDER} responsibleBody ${PROVIDER}
    governingAct ${ACT}
    entry { number effectiveFrom recordedAt }
    actLinks(first: ${MOST_LINKS}) { pageInfo { hasNextPage } nodes { role origin anchor act ${ACT} } }
    explanations @include(if: $why) {
      field standing entry { number effectiveFrom cause { kind reference orderNumber orderDate } } norms { provision asks ${TEXT} } normsUnknown ${TEXT} act { actId }
      kk: provision(language: KK) { edition anchor quote } ru: provision(language: RU) { edition anchor quote }
    }
    history(last: ${MOST_ENTRIES}) {
      pageInfo { hasPreviousPage }
      nodes {
        number kind effectiveFrom recordedAt
        cause { kind reference orderNumber orderDate }
        changes { field before after }
        service { provider { id name ${TEXT} } responsibleBody { id name ${TEXT} } }
      }
    }
  }
}`;

export interface AskedAct extends CpsvAct {
  readonly issuer: LocalizedText | null;
  readonly registrationNumber: string | null;
}

export interface AskedEntry {
  readonly number: number;
  readonly kind: string;
  readonly effectiveFrom: string;
  readonly recordedAt: string;
  readonly cause: { readonly kind: string; readonly reference: string; readonly orderNumber: string | null; readonly orderDate: string | null };
  readonly changes: ReadonlyArray<{ readonly field: string; readonly before: string | null; readonly after: string | null }>;
  readonly service: Readonly<Record<"provider" | "responsibleBody", Pick<CpsvProvider, "id" | "name"> | null>> | null;
}

interface AskedQuote {
  readonly edition: string;
  readonly anchor: string | null;
  readonly quote: string | null;
}

/** Why a field says what it says. */
export interface AskedExplanation extends Readonly<Record<"kk" | "ru", AskedQuote | null>> {
  readonly field: string;
  readonly standing: string;
  readonly entry: Pick<AskedEntry, "number" | "effectiveFrom" | "cause"> | null;
  readonly norms: ReadonlyArray<{ readonly provision: string; readonly asks: LocalizedText }>;
  readonly normsUnknown: LocalizedText | null;
  readonly act: { readonly actId: string | null } | null;
}

export interface AskedService extends WholeService {
  readonly subtypes: ReadonlyArray<CpsvSubtype & { readonly forms: ReadonlyArray<string>; readonly term: LocalizedText | null }>;
  readonly provenance: ReadonlyArray<{ readonly field: string; readonly origin: string; readonly source: string | null }>;
  readonly governingAct: AskedAct | null;
  readonly entry: { readonly number: number; readonly effectiveFrom: string; readonly recordedAt: string };
  readonly actLinks: {
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly nodes: ReadonlyArray<{ readonly role: string; readonly origin: string; readonly anchor: string | null; readonly act: AskedAct }>;
  } | null;
  /** Of a page alone; null where they could not be told. */
  readonly explanations?: ReadonlyArray<AskedExplanation> | null;
  readonly history: { readonly pageInfo: { readonly hasPreviousPage: boolean }; readonly nodes: ReadonlyArray<AskedEntry> };
}

export interface AskedRegistry {
  readonly revision: number;
  readonly updatedAt: string | null;
  readonly dataset: CpsvDataset;
}

export interface ServiceVariables {
  readonly code: string;
  readonly asOf: AsOf;
  /** Whether each field is explained as well. */
  readonly why: boolean;
}
