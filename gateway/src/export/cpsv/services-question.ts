import { EVERY_SERVICE } from "../tables/services-table";
import type { CpsvService } from "./cpsv-record";

const TEXT = "{ kk ru }";
const FEE = `fee { kind description ${TEXT} }`;
const BODY = "{ id kinds region }";

/** Services page by page, with what their public services name; acts come with the links. */
export const SERVICES_QUESTION = `query ExportPublicServices($first: Int!, $after: String, $asOf: AsOf!) {
  page: services(first: $first, after: $after, asOf: $asOf, ${EVERY_SERVICE}) {
    nodes {
      code name ${TEXT} category status recipients recipientNote ${TEXT} intake ${TEXT} channels ${FEE} forms term ${TEXT}
      subtypes { name ${TEXT} ${FEE} } replaces replacedBy validFrom validTo
      section { code name ${TEXT} } subsection { code name ${TEXT} } provider ${BODY} responsibleBody ${BODY} governingAct { id } entry { recordedAt }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

export type AskedPublicService = Omit<CpsvService, "governingAct" | "actLinks"> & { readonly governingAct: { readonly id: string } | null };

export const DATASET_QUESTION = `query ExportDataset($asOf: AsOf!) { registry(asOf: $asOf) { dataset { kind name ${TEXT} source note ${TEXT} } } }`;
