import type { DemoClient } from "./demo-client";

interface Entry {
  readonly number: number;
  readonly kind: string;
  readonly subject: string;
  readonly effectiveFrom: string;
  readonly cause: { readonly orderNumber: string | null };
  readonly proposal: { readonly id: string } | null;
  readonly service: { readonly name: { readonly kk: string | null; readonly ru: string | null }; readonly category: string } | null;
}

interface Figures {
  readonly registerEntries: { readonly nodes: ReadonlyArray<Entry>; readonly totalCount: number };
  readonly registry: { readonly serviceCount: number; readonly sociallySignificantServiceCount: number };
}

const QUERY = `query ($since: Int!, $on: Date!) {
  registerEntries(sinceNumber: $since, first: 100) {
    totalCount
    nodes { number kind subject effectiveFrom cause { orderNumber } proposal { id } service { category name { kk ru } } }
  }
  registry(asOf: { inForceOn: $on }) { serviceCount sociallySignificantServiceCount }
}`;

/** The register's new entries, and what of the proposals became what; as the public sees it. */
export async function demoReport(client: DemoClient, since: number, on: string): Promise<string> {
  const { registerEntries, registry } = await client.ask<Figures>(null, QUERY, { since, on });
  const { proposals } = await client.ask<{ proposals: { nodes: ReadonlyArray<{ id: string; kind: string; status: string; late: boolean }> } }>("registrar", "{ proposals(first: 100) { nodes { id kind status late } } }");
  return [
    "",
    `New entries of the register: ${registerEntries.totalCount}`,
    ...registerEntries.nodes.flatMap(({ number, kind, subject, effectiveFrom, cause, proposal, service }) => [
      `  № ${number}  ${subject}  ${kind}  from ${effectiveFrom}  order ${cause.orderNumber ?? "-"}  ${proposal?.id ?? "-"}  ${service?.category ?? ""}`,
      `        ${service?.name.kk ?? "-"} · ${service?.name.ru ?? "-"}`,
    ]),
    "",
    "Proposals:",
    ...proposals.nodes.map(({ id, kind, status, late }) => `  ${id}  ${kind}  ${status}${late ? "  late" : ""}`),
    "",
    `Services in force on ${on}: ${registry.serviceCount}, of them socially significant ${registry.sociallySignificantServiceCount}`,
    "",
  ].join("\n");
}
