import type { CodeScheme } from "../domain/code-scheme";
import type { EntryRefusal } from "../domain/entry-refusal";
import { enterSection, enterSubsection } from "../register/enter-classification";
import { enterProvider } from "../register/enter-provider";
import { includeServices, isRefusal, type Occasion } from "../register/register-commands";
import type { RegisterWriter } from "../register/register-writer";
import { codeSchemes } from "../registry/registry.store";
import type { LoadableProvider, LoadableRegister, LoadableService } from "./loadable-register";

export type ProviderIds = ReadonlyMap<string, string>;

/** Sections and subsections of a data set of ours; throws where it breaks a rule of the register. */
export async function loadClassification(
  register: RegisterWriter,
  { sections, subsections }: Pick<LoadableRegister, "sections" | "subsections">,
  occasion: Occasion,
): Promise<void> {
  const schemes = await schemesOf(register);
  for (const { code, name } of sections) required(await enterSection(register, schemes, code, { name }, occasion));
  for (const { code, name } of subsections) required(await enterSubsection(register, schemes, code, { name }, occasion));
}

/** The ids that the register gave, by the keys of the data set. */
export async function loadProviders(register: RegisterWriter, providers: ReadonlyArray<LoadableProvider>, occasion: Occasion): Promise<ProviderIds> {
  const ids = new Map<string, string>();
  for (const { key, memberOf, ...record } of providers) {
    const entered = required(await enterProvider(register, null, { ...record, memberOf: idOf(memberOf, ids) }, occasion));
    ids.set(key, entered.subject);
  }
  return ids;
}

export async function loadServices(
  register: RegisterWriter,
  services: ReadonlyArray<LoadableService>,
  ids: ProviderIds,
  occasion: Occasion,
): Promise<void> {
  const schemes = await schemesOf(register);
  const inclusions = services.map((service) => {
    const record = { ...service, provider: idOf(service.provider, ids), responsibleBody: idOf(service.responsibleBody, ids) };
    return { code: null, record, ...occasion };
  });
  for (const outcome of await includeServices(register, schemes, inclusions)) required(outcome);
}

export function schemesOf(register: RegisterWriter): Promise<CodeScheme[]> {
  return codeSchemes({ rows: <T>(sql: string) => register.manager.query<T[]>(sql) });
}

function idOf(key: string | null | undefined, ids: ProviderIds): string | null {
  if (key == null) return null;
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the data set has no provider ${key} before its use`);
  return id;
}

function required<T extends object>(outcome: T | EntryRefusal): T {
  if (isRefusal(outcome)) throw new Error(`the data set breaks a rule of the register: ${outcome.code}: ${outcome.message.ru}`);
  return outcome;
}
