import { KAZAKHSTAN } from "./authority-tables";
import { codeAddress, providerAddress, todaysId } from "./cpsv-addresses";
import type { CpsvNode } from "./cpsv-node";
import type { CpsvProvider, NamedBody } from "./cpsv-record";
import { taggedText } from "./tagged-text";

/** LAW/1, 4): a provider may also be a natural person or a legal entity; those are no public organisation. */
const NOT_PUBLIC = new Set(["NATURAL_PERSON", "LEGAL_ENTITY"]);

export function isPublicBody({ kinds }: NamedBody): boolean {
  return kinds.length === 0 || kinds.some((kind) => !NOT_PUBLIC.has(kind));
}

/** A provider as it is named from elsewhere, with the classes that CPSV-AP wants there. */
export function organisationStub(provider: NamedBody): CpsvNode {
  return { "@id": providerAddress(provider.id), "@type": isPublicBody(provider) ? ["PublicOrganisation", "Organization", "Agent"] : ["Organization", "Agent"] };
}

export function cpsvOrganisation(provider: CpsvProvider): CpsvNode {
  const { id, name, bin, region } = provider;
  return {
    ...organisationStub(provider),
    identifier: bin ?? todaysId(id),
    prefLabel: taggedText(name),
    title: taggedText(name),
    spatial: cpsvArea(region),
  };
}

/** The region, or the whole country where the body is not of one region. */
export function cpsvArea(region: string | null): CpsvNode {
  const type = ["Location", "AdministrativeTerritorialUnit"];
  return region === null ? { "@id": KAZAKHSTAN, "@type": type } : { "@id": codeAddress("region", region), "@type": type, notation: region };
}
