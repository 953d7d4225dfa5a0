import { askRegistry } from "../../support/ask-registry";
import type { FoldedRecord } from "./fold-feed";

const TEXT = "{ kk ru }";
const SERVICE = `code name ${TEXT} category status section { code } subsection { code } recipients recipientNote ${TEXT} provider { id } responsibleBody { id } intake ${TEXT} channels
  fee { kind description ${TEXT} } forms term ${TEXT} subtypes { name ${TEXT} fee { kind description ${TEXT} } forms term ${TEXT} } governingAct { id } replaces replacedBy provenance { field origin source }`;
const REGISTER = `query ($day: Date!, $services: String, $providers: String) {
  services(first: 100, after: $services, filter: { status: [IN_FORCE, EXCLUDED] }, asOf: { inForceOn: $day }) { nodes { ${SERVICE} } pageInfo { hasNextPage endCursor } }
  providers(first: 100, after: $providers, asOf: { inForceOn: $day }) { nodes { id name ${TEXT} kinds bin region members(first: 100) { nodes { id } } } pageInfo { hasNextPage endCursor } }
  sections(asOf: { inForceOn: $day }) { code name ${TEXT} subsections { code name ${TEXT} } }
}`;

type Node = Readonly<Record<string, unknown>>;
interface Page {
  readonly nodes: ReadonlyArray<Node>;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
interface Level {
  readonly code: string;
  readonly name: unknown;
}
interface Answer {
  readonly services: Page;
  readonly providers: Page;
  readonly sections: ReadonlyArray<Level & { readonly subsections: ReadonlyArray<Level> }>;
}

/** An id of a view as of another time carries that time. */
const plain = (thing: unknown): string | null => (thing == null ? null : (String((thing as { id?: string; code?: string }).id ?? (thing as { code?: string }).code).split("@")[0] ?? ""));

/** The register in force on a day as GraphQL tells it, in the form in which a mirror keeps it. */
export async function registerOn(origin: string, day: string): Promise<Map<string, FoldedRecord>> {
  const records = new Map<string, FoldedRecord>();
  const classes = new Map<string, string | null>();
  let cursors: { services: string | null; providers: string | null } = { services: null, providers: null };
  for (let more = true; more; ) {
    const { data, errors } = await askRegistry<Answer>(origin, REGISTER, { day, ...cursors });
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    for (const { code, section, subsection, provider, responsibleBody, governingAct, ...record } of data.services.nodes) {
      records.set(`SERVICE ${String(code)}`, { ...record, section: plain(section), subsection: plain(subsection), provider: plain(provider), responsibleBody: plain(responsibleBody), governingAct: plain(governingAct) });
    }
    for (const { id, members, ...record } of data.providers.nodes) {
      records.set(`PROVIDER ${plain({ id })}`, { memberOf: null, ...record });
      for (const member of (members as { nodes: ReadonlyArray<unknown> }).nodes) classes.set(`PROVIDER ${plain(member)}`, plain({ id }));
    }
    for (const { code, name, subsections } of data.sections) {
      records.set(`SECTION ${code}`, { name });
      for (const each of subsections) records.set(`SUBSECTION ${each.code}`, { section: code, name: each.name });
    }
    const { services, providers } = data;
    more = services.pageInfo.hasNextPage || providers.pageInfo.hasNextPage;
    cursors = { services: services.pageInfo.endCursor ?? cursors.services, providers: providers.pageInfo.endCursor ?? cursors.providers };
  }
  for (const [member, memberOf] of classes) records.set(member, { ...records.get(member), memberOf });
  return records;
}
