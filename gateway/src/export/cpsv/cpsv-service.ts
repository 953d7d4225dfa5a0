import { ADMS_STATUS } from "./authority-tables";
import { DATASET_ADDRESS, serviceAddress } from "./cpsv-addresses";
import { conceptStub } from "./cpsv-codes";
import { cpsvCosts } from "./cpsv-cost";
import { lifeEventStub, sectorStub } from "./cpsv-group";
import { legalResourceStub } from "./cpsv-legal-resource";
import { someOf, type CpsvNode } from "./cpsv-node";
import { cpsvArea, isPublicBody, organisationStub } from "./cpsv-organisation";
import type { CpsvService, NamedAct, NamedBody } from "./cpsv-record";
import { codeWord } from "../../words/code-words";
import { serviceDescription } from "./service-description";
import { taggedText } from "./tagged-text";

/** Links of these roles are what a service rests on; an act that merely names it is none of its legal resources. */
export const RESTS_ON = new Set(["GOVERNS", "BASIS", "FEE_BASIS"]);

/** A service of the register as a public service of CPSV-AP 3.2. Organisations, acts, groups and codes are named, and described in nodes of their own. */
export function cpsvService(service: CpsvService): CpsvNode {
  const { code, name, category, status, recipients, forms, provider, validFrom, validTo, replaces, replacedBy, entry } = service;
  const authority = competentAuthority(service);
  return {
    "@id": serviceAddress(code),
    "@type": "PublicService",
    identifier: code,
    title: taggedText(name),
    description: serviceDescription(service),
    hasCompetentAuthority: authority === null ? undefined : organisationStub(authority),
    hasParticipation: someOf(participations(service, authority)),
    status: ADMS_STATUS[status] === undefined ? undefined : { "@id": ADMS_STATUS[status], "@type": "Concept" },
    type: conceptStub("category", category),
    sector: sectorStub(service.section.code),
    isGroupedBy: lifeEventStub(service.subsection.code),
    addressee: someOf(recipients.map((kind) => conceptStub("recipient", kind))),
    isClassifiedBy: someOf(forms.map((form) => conceptStub("form", form))),
    spatial: cpsvArea(provider?.region ?? null),
    hasChannel: someOf(channels(service)),
    hasCost: someOf(cpsvCosts(service)),
    hasLegalResource: someOf(actsOf(service).map(legalResourceStub).filter((act) => act !== null)),
    replaces: replaces === null ? undefined : serviceAddress(replaces),
    isReplacedBy: replacedBy === null ? undefined : serviceAddress(replacedBy),
    temporal: { "@type": "PeriodOfTime", startDate: validFrom, endDate: validTo ?? undefined },
    modified: entry.recordedAt,
    isPartOf: { "@id": DATASET_ADDRESS, "@type": "Dataset" },
  };
}

/** The acts that it rests on, each once: what the register says first. */
export function actsOf<Act extends NamedAct>({ governingAct, actLinks }: Pick<CpsvService<NamedBody, Act>, "governingAct" | "actLinks">): Act[] {
  const linked = (actLinks?.nodes ?? []).filter(({ role }) => RESTS_ON.has(role)).map(({ act }) => act);
  const acts = new Map([...(governingAct === null ? [] : [governingAct]), ...linked].reverse().map((act) => [act.actId, act]));
  return [...acts.values()].reverse();
}

/** Who answers for it: its provider where that is a public body, else the state body that drafts its by-law; null where the register names neither. */
function competentAuthority({ provider, responsibleBody }: CpsvService): NamedBody | null {
  return provider !== null && isPublicBody(provider) ? provider : responsibleBody;
}

function participations({ code, provider, responsibleBody }: CpsvService, authority: NamedBody | null): CpsvNode[] {
  const others = ([["PROVIDER", provider], ["RESPONSIBLE_BODY", responsibleBody]] as const).filter(([, body]) => body !== null && body !== authority);
  return others.flatMap(([role, body]) =>
    body === null
      ? []
      : [{
          "@id": `${serviceAddress(code)}#${role}`,
          "@type": "Participation",
          identifier: `${code}-${role}`,
          description: codeWord("participation", role),
          role: conceptStub("participation", role),
          hasParticipant: organisationStub(body),
        }],
  );
}

function channels({ code, channels: kinds, provider }: CpsvService): CpsvNode[] {
  return kinds.map((kind) => ({
    "@id": `${serviceAddress(code)}#channel-${kind}`,
    "@type": "Channel",
    identifier: `${code}-${kind}`,
    type: conceptStub("channel", kind),
    description: codeWord("channel", kind),
    ownedBy: kind === "PROVIDER" && provider !== null ? organisationStub(provider) : undefined,
  }));
}
