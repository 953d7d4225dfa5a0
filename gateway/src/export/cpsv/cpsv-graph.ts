import { parseLegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import { plainId } from "../columns";
import { connectionPages } from "../connection-pages";
import type { ExportSource } from "../export-table";
import { viewOf } from "../snapshot/snapshot";
import { ACTS_TABLE } from "../tables/acts-table";
import { LINKS_TABLE, type LinkRow } from "../tables/links-table";
import { PROVIDERS_TABLE } from "../tables/providers-table";
import { SECTIONS_TABLE } from "../tables/sections-table";
import { cpsvConcepts } from "./cpsv-codes";
import { cpsvDataset } from "./cpsv-dataset";
import { cpsvLifeEvent, cpsvSector } from "./cpsv-group";
import { cpsvLegalResource } from "./cpsv-legal-resource";
import type { CpsvNode } from "./cpsv-node";
import { cpsvOrganisation } from "./cpsv-organisation";
import type { CpsvDataset } from "./cpsv-record";
import { cpsvService } from "./cpsv-service";
import { inStep } from "./in-step";
import { DATASET_QUESTION, SERVICES_QUESTION, type AskedPublicService } from "./services-question";

/** All nodes of a snapshot, a page at a time: first what is named, then the services, each page counted. Nothing is held beyond a page. */
export async function* cpsvGraph(source: ExportSource, counted: (services: number) => void): AsyncGenerator<ReadonlyArray<CpsvNode>> {
  const { registry } = await source.ask<{ readonly registry: { readonly dataset: CpsvDataset } }>(DATASET_QUESTION, { asOf: viewOf(source.snapshot) });
  yield [cpsvDataset(registry.dataset), ...cpsvConcepts()];
  for await (const page of SECTIONS_TABLE.pages(source)) yield page.map((group) => (group.section === null ? cpsvSector(group) : cpsvLifeEvent(group)));
  for await (const page of PROVIDERS_TABLE.pages(source)) yield page.map(cpsvOrganisation);
  for await (const page of ACTS_TABLE.pages(source)) yield page.map((act) => cpsvLegalResource({ ...act, actId: parseLegalActId(act.id) })).filter((act) => act !== null);

  const linksOf = inStep<LinkRow>(LINKS_TABLE.pages(source), ({ service }) => service);
  try {
    for await (const page of connectionPages<AskedPublicService>(source, SERVICES_QUESTION)) {
      counted(page.length);
      const nodes: CpsvNode[] = [];
      for (const service of page) nodes.push(publicService(service, await linksOf.take(service.code)));
      yield nodes;
    }
    await linksOf.end();
  } finally {
    await linksOf.close();
  }
}

function publicService(service: AskedPublicService, links: ReadonlyArray<LinkRow>): CpsvNode {
  const governingAct = service.governingAct === null ? null : { actId: parseLegalActId(plainId(service.governingAct.id)) };
  return cpsvService({ ...service, governingAct, actLinks: { nodes: links.map(({ act, role }) => ({ role, act: { actId: parseLegalActId(act) } })) } });
}
