const CV = "http://data.europa.eu/m8g/";
const CPSV = "http://purl.org/vocab/cpsv#";
const DCT = "http://purl.org/dc/terms/";
const ELI = "http://data.europa.eu/eli/ontology#";
const XSD = "http://www.w3.org/2001/XMLSchema#";
const SKOS = "http://www.w3.org/2004/02/skos/core#";
const FOAF = "http://xmlns.com/foaf/0.1/";
const ORG = "http://www.w3.org/ns/org#";
const ATU = "http://data.europa.eu/88u/dataset/atu-type";

export const CLASS = {
  service: `${CPSV}PublicService`,
  body: `${CV}PublicOrganisation`,
  agent: `${FOAF}Agent`,
  organization: `${ORG}Organization`,
  channel: `${CV}Channel`,
  cost: `${CV}Cost`,
  participation: `${CV}Participation`,
  event: `${CV}Event`,
  lifeEvent: `${CV}LifeEvent`,
  dataset: "http://www.w3.org/ns/dcat#Dataset",
  concept: `${SKOS}Concept`,
  act: `${ELI}LegalResource`,
  expression: `${ELI}LegalExpression`,
  location: `${DCT}Location`,
  document: `${FOAF}Document`,
} as const;

/** What one property of a class may hold. `least` 1: mandatory. */
export interface PropertyRule {
  readonly on: string;
  readonly path: string;
  readonly least: 0 | 1;
  readonly most: number;
  /** Of its values: texts with a language, literals of a type, or nodes of a class. */
  readonly holds: "tagged" | { readonly datatype: string } | { readonly class: string } | "anything";
}

const MANY = Infinity;
const rule = (on: string, path: string, least: 0 | 1, most: number, holds: PropertyRule["holds"] = "anything"): PropertyRule => ({ on, path, least, most, holds });
const of = (name: string) => ({ class: name });

/**
 * CPSV-AP 3.2.0, the classes and properties that we use: facts of releases/3.2.0/shacl/cpsv-ap-SHACL.ttl in SEMICeu/CPSV-AP (sh:minCount, sh:maxCount, sh:datatype,
 * sh:class), written here by us. The page of the profile calls what has a least of 1 mandatory, and everything else optional; it recommends no property.
 */
export const PROFILE: ReadonlyArray<PropertyRule> = [
  rule(CLASS.service, `${DCT}identifier`, 1, 1),
  rule(CLASS.service, `${DCT}title`, 1, MANY, "tagged"),
  rule(CLASS.service, `${DCT}description`, 1, MANY, "tagged"),
  rule(CLASS.service, `${CV}hasCompetentAuthority`, 1, MANY, of(CLASS.body)),
  rule(CLASS.service, "http://www.w3.org/ns/adms#status", 0, 1, of(CLASS.concept)),
  rule(CLASS.service, `${DCT}type`, 0, MANY, of(CLASS.concept)),
  rule(CLASS.service, `${DCT}audience`, 0, MANY, of(CLASS.concept)),
  rule(CLASS.service, `${CV}sector`, 0, MANY, of(CLASS.concept)),
  rule(CLASS.service, `${CV}isClassifiedBy`, 0, MANY, of(CLASS.concept)),
  rule(CLASS.service, `${CV}isGroupedBy`, 0, MANY, of(CLASS.event)),
  rule(CLASS.service, `${CV}hasChannel`, 0, MANY, of(CLASS.channel)),
  rule(CLASS.service, `${CV}hasCost`, 0, MANY, of(CLASS.cost)),
  rule(CLASS.service, `${CV}hasLegalResource`, 0, MANY, of(CLASS.act)),
  rule(CLASS.service, `${CV}hasParticipation`, 0, MANY, of(CLASS.participation)),
  rule(CLASS.service, `${DCT}spatial`, 0, MANY, of(CLASS.location)),
  rule(CLASS.service, `${DCT}isPartOf`, 0, MANY, of(CLASS.dataset)),
  rule(CLASS.service, `${CV}processingTime`, 0, 1, { datatype: `${XSD}duration` }),
  rule(CLASS.body, `${SKOS}prefLabel`, 1, MANY, "tagged"),
  rule(CLASS.body, `${DCT}spatial`, 1, MANY, of(ATU)),
  rule(CLASS.agent, `${DCT}identifier`, 1, 1),
  rule(CLASS.agent, `${DCT}title`, 1, MANY, "tagged"),
  rule(CLASS.channel, `${DCT}identifier`, 1, 1),
  rule(CLASS.channel, `${DCT}type`, 0, 1, of(CLASS.concept)),
  rule(CLASS.channel, `${DCT}description`, 0, MANY, "tagged"),
  rule(CLASS.channel, `${CV}ownedBy`, 0, MANY, of(CLASS.organization)),
  rule(CLASS.cost, `${DCT}identifier`, 1, 1),
  rule(CLASS.cost, `${DCT}description`, 0, MANY, "tagged"),
  rule(CLASS.cost, `${CV}hasValue`, 0, 1, { datatype: `${XSD}double` }),
  rule(CLASS.cost, `${CV}currency`, 0, 1, of(CLASS.concept)),
  rule(CLASS.participation, `${DCT}identifier`, 1, 1),
  rule(CLASS.participation, `${DCT}description`, 1, MANY, "tagged"),
  rule(CLASS.participation, `${CV}role`, 1, MANY, of(CLASS.concept)),
  rule(CLASS.participation, `${CV}hasParticipant`, 1, 1, of(CLASS.agent)),
  rule(CLASS.event, `${DCT}identifier`, 1, 1),
  rule(CLASS.event, `${DCT}title`, 1, MANY, "tagged"),
  rule(CLASS.dataset, `${DCT}title`, 1, MANY, "tagged"),
  rule(CLASS.dataset, `${DCT}description`, 1, MANY, "tagged"),
  rule(CLASS.dataset, `${DCT}publisher`, 1, 1, of(CLASS.agent)),
  rule(CLASS.act, `${DCT}relation`, 0, MANY, of(CLASS.act)),
];

/** What we promise beyond the profile: acts by the terms of the ELI ontology (data.europa.eu/eli/ontology). */
export const ELI_PROFILE: ReadonlyArray<PropertyRule> = [
  rule(CLASS.act, `${ELI}id_local`, 1, 1),
  rule(CLASS.act, `${ELI}type_document`, 0, 1, of(CLASS.concept)),
  rule(CLASS.act, `${ELI}date_document`, 0, 1, { datatype: `${XSD}date` }),
  rule(CLASS.act, `${ELI}number`, 0, 1),
  rule(CLASS.act, `${ELI}is_realized_by`, 0, 2, of(CLASS.expression)),
  rule(CLASS.expression, `${ELI}title`, 1, 1, "tagged"),
  rule(CLASS.expression, `${ELI}language`, 1, 1, of(`${DCT}LinguisticSystem`)),
];
