import { CONTEXT_PATH, serviceAddress } from "./cpsv-addresses";
import { conceptsNamedIn } from "./cpsv-codes";
import { cpsvDataset } from "./cpsv-dataset";
import { cpsvLifeEvent, cpsvSector } from "./cpsv-group";
import { cpsvLegalResource } from "./cpsv-legal-resource";
import type { CpsvNode } from "./cpsv-node";
import { cpsvOrganisation } from "./cpsv-organisation";
import type { CpsvDataset, CpsvProvider, WholeService } from "./cpsv-record";
import { actsOf, cpsvService } from "./cpsv-service";

/** The head of every document: our context by its address, and the address of the registry, against which all identifiers are read. */
export function contextOf(publicUrl: string): ReadonlyArray<unknown> {
  return [`${publicUrl}/${CONTEXT_PATH}`, { "@base": `${publicUrl}/` }];
}

export interface ServiceView {
  readonly service: WholeService;
  readonly dataset: CpsvDataset;
  /** Of the address, as `asOf` stands there; null: today's view. */
  readonly asOf: string | null;
  /** The day whose law is shown. */
  readonly day: string;
}

/** One service with everything that it names, whole in itself. */
export function serviceDocument({ service, dataset, asOf, day }: ServiceView, publicUrl: string): Readonly<Record<string, unknown>> {
  const address = serviceAddress(service.code);
  const bodies = new Map([service.provider, service.responsibleBody].filter((body): body is CpsvProvider => body !== null).map((body) => [body.id, body]));
  const nodes: CpsvNode[] = [
    { "@id": asOf === null ? `${address}.jsonld` : `${address}?asOf=${asOf}`, "@type": "Document", primaryTopic: address, valid: day },
    cpsvService(service),
    ...[...bodies.values()].map(cpsvOrganisation),
    ...actsOf(service).map(cpsvLegalResource).filter((act) => act !== null),
    cpsvSector(service.section),
    cpsvLifeEvent(service.subsection),
    cpsvDataset(dataset),
  ];
  return { "@context": contextOf(publicUrl), "@graph": [...nodes, ...conceptsNamedIn(nodes)] };
}
