import type { Channel, FeeKind, FormOfProvision, RecipientKind, ServiceCategory, ServiceRecord, ServiceStatus } from "./service-record";

/** Conditions on services: all of them hold together, the values inside one list are alternatives; null leaves a condition out. */
export interface ServiceConditions {
  readonly sections: ReadonlyArray<string> | null;
  readonly subsections: ReadonlyArray<string> | null;
  readonly category: ReadonlyArray<ServiceCategory> | null;
  readonly status: ReadonlyArray<ServiceStatus>;
  readonly providers: ReadonlyArray<string> | null;
  readonly forms: ReadonlyArray<FormOfProvision> | null;
  readonly channels: ReadonlyArray<Channel> | null;
  readonly fee: ReadonlyArray<FeeKind> | null;
  readonly recipients: ReadonlyArray<RecipientKind> | null;
  readonly governingActs: ReadonlyArray<string> | null;
  /** Words that the names must meet: they stand in other records too, so they are looked for apart. */
  readonly text: string | null;
}

/** Of a service, what conditions look at. */
export type ConditionedService = Pick<
  ServiceRecord,
  "status" | "category" | "section" | "subsection" | "provider" | "governingAct" | "forms" | "channels" | "recipients"
> & { readonly feeKind: FeeKind | null };

/** Whether a service meets everything but the words: the same answer as the list under these conditions gives. */
export function meetsConditions(service: ConditionedService, conditions: ServiceConditions): boolean {
  return (
    conditions.status.includes(service.status) &&
    holds(conditions.sections, service.section) &&
    holds(conditions.subsections, service.subsection) &&
    holds(conditions.category, service.category) &&
    holds(conditions.providers, service.provider) &&
    holds(conditions.fee, service.feeKind) &&
    holds(conditions.governingActs, service.governingAct) &&
    holdsOneOf(conditions.forms, service.forms) &&
    holdsOneOf(conditions.channels, service.channels) &&
    holdsOneOf(conditions.recipients, service.recipients)
  );
}

function holds<T>(wanted: ReadonlyArray<T> | null, value: T | null): boolean {
  return wanted === null || (value !== null && wanted.includes(value));
}

function holdsOneOf<T>(wanted: ReadonlyArray<T> | null, values: ReadonlyArray<T>): boolean {
  return wanted === null || wanted.some((value) => values.includes(value));
}
