import { dataFrom } from "./ask-registry";

interface Ids {
  readonly services: { readonly nodes: ReadonlyArray<{ readonly id: string; readonly entry: { readonly id: string } }> };
  readonly providers: { readonly nodes: ReadonlyArray<{ readonly id: string }> };
  readonly legalActs: { readonly nodes: ReadonlyArray<{ readonly id: string }> };
  readonly reportingPeriod: { readonly id: string };
}

const QUERY = `query ($asOf: AsOf) {
  services(first: 3, asOf: $asOf) { nodes { id entry { id } } }
  providers(first: 3, asOf: $asOf) { nodes { id } }
  legalActs(first: 3, asOf: $asOf) { nodes { id } }
  reportingPeriod(on: "2026-09-30") { id }
}`;

/** An id of every type that a registry holds now or then, by type. */
export async function allIds(origin: string, asOf: Readonly<Record<string, string>> | null): Promise<ReadonlyArray<readonly [type: string, id: string]>> {
  const { services, providers, legalActs, reportingPeriod } = await dataFrom<Ids>(origin, QUERY, { asOf });
  return [
    ...services.nodes.flatMap(({ id, entry }) => [["Service", id], ["RegisterEntry", entry.id]] as const),
    ...providers.nodes.map(({ id }) => ["Provider", id] as const),
    ...legalActs.nodes.map(({ id }) => ["LegalAct", id] as const),
    ["ReportingPeriod", reportingPeriod.id],
  ];
}
