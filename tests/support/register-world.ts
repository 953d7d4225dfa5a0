import { PROVIDERS } from "@tizilim/catalogue/provider/provider.table";
import { SECTIONS, SUBSECTIONS } from "@tizilim/catalogue/classification/classification.tables";
import { openCatalogue } from "@tizilim/catalogue/catalogue";
import { DEFAULT_CODE_SCHEME } from "@tizilim/catalogue/domain/code-scheme";
import { BLANK_PROVIDER, type ProviderRecord } from "@tizilim/catalogue/domain/provider-record";
import type { EntryCause } from "@tizilim/catalogue/domain/register-entry";
import type { ServiceRecord } from "@tizilim/catalogue/domain/service-record";
import { RegisterWriter } from "@tizilim/catalogue/register/register-writer";
import { includeService, isRefusal, type Entered, type Occasion } from "@tizilim/catalogue/register/register-commands";
import { indexNames } from "@tizilim/catalogue/search/search-term.store";
import type { DatabaseSettings } from "@tizilim/common/database/database-settings";
import { createLog } from "@tizilim/common/observability/log";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { Subgraph } from "@tizilim/common/subgraph/subgraph";
import { TEST_SIGNER } from "./test-signer";

export const SCHEMES = [DEFAULT_CODE_SCHEME];
export const OPENED_ON = "2026-01-01";
export const BY_ORDER: EntryCause = { kind: "ORDER", reference: "Order of the test", orderNumber: "1/НҚ", orderDate: "2025-12-25" };
export const FROM_THE_START: Occasion = { effectiveFrom: OPENED_ON, cause: BY_ORDER };

/** A catalogue over a fresh database, and a clock that its tests set. */
export interface RegisterWorld {
  readonly catalogue: Subgraph;
  /** Sets the catalogue's clock. */
  at(moment: string): void;
  write<T>(work: (register: RegisterWriter) => Promise<T>): Promise<T>;
}

export const text = (kk: string | null, ru: string | null): LocalizedText => ({ kk, ru });

export const JUSTICE = "provider-justice";
export const TRANSPORT = "provider-transport";

/** Two sections with three subsections and two providers, in force from the first day of 2026. */
export async function openRegisterWorld(settings: DatabaseSettings, moment = "2026-10-05T06:00:00Z"): Promise<RegisterWorld> {
  let now = new Date(moment);
  const catalogue = await openCatalogue({ database: settings, clock: { now: () => now }, log: createLog("catalogue", "silent"), signer: () => TEST_SIGNER });
  const world: RegisterWorld = {
    catalogue,
    at: (other) => {
      now = new Date(other);
    },
    write: (work) => RegisterWriter.write(catalogue.database, now, work),
  };
  try {
    await world.write(openRegister);
  } catch (error) {
    await catalogue.close();
    throw error;
  }
  return world;
}

async function openRegister(register: RegisterWriter): Promise<void> {
  await addSection(register, "001", text("Отбасы және балалар", "Семья и дети"));
  await addSection(register, "002", text("Көлік", "Транспорт"));
  await addSubsection(register, "00101", text("Баланың дүниеге келуі", "Рождение ребёнка"));
  await addSubsection(register, "00102", text("Некеге тұру", "Вступление в брак"));
  await addSubsection(register, "00201", text("Автокөлік иелену", "Владение автомобилем"));
  await addProvider(register, JUSTICE, { name: text("Әділет министрлігі", "Министерство юстиции"), kinds: ["CENTRAL_STATE_BODY"], bin: "160440007161" });
  await addProvider(register, TRANSPORT, { name: text("Көлік министрлігі", "Министерство транспорта"), kinds: ["CENTRAL_STATE_BODY"] });
}

export async function addSection(register: RegisterWriter, code: string, name: LocalizedText, occasion = FROM_THE_START): Promise<void> {
  await register.append(SECTIONS, { kind: "SECTION_ADDED", subject: code, revise: () => ({ name }), ...occasion }, indexNames("SECTION"));
}

export async function addSubsection(register: RegisterWriter, code: string, name: LocalizedText, occasion = FROM_THE_START): Promise<void> {
  const record = { section: code.slice(0, 3), name };
  await register.append(SUBSECTIONS, { kind: "SUBSECTION_ADDED", subject: code, revise: () => record, ...occasion }, indexNames("SUBSECTION"));
}

export async function addProvider(register: RegisterWriter, id: string, record: Partial<ProviderRecord>): Promise<void> {
  await register.append(
    PROVIDERS,
    { kind: "PROVIDER_ADDED", subject: id, revise: () => ({ ...BLANK_PROVIDER, ...record }), ...FROM_THE_START },
    indexNames("PROVIDER"),
  );
}

/** Includes a service under the next code of its subsection; throws where the register refuses. */
export async function include(
  register: RegisterWriter,
  record: Partial<ServiceRecord> & Pick<ServiceRecord, "subsection" | "name">,
  occasion: Occasion = FROM_THE_START,
): Promise<Entered> {
  const outcome = await includeService(register, SCHEMES, { code: null, record, ...occasion });
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}
