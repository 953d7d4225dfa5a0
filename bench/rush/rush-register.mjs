import { built } from "../built-house.mjs";

const CLASSES = 4;
const IN_FORCE_FROM = "2026-01-01";
const CAUSE = { kind: "IMPORT", reference: "bench: made up for load", orderNumber: null, orderDate: null };
const OCCASION = { effectiveFrom: IN_FORCE_FROM, cause: CAUSE };

/**
 * A register of classes of local bodies, each with so many services, and of bodies that belong to them in turn. Every body
 * takes inventory of the services of its class. Returns the ids of the bodies.
 */
export async function makeRushRegister(environment, { bodies, services }, now) {
  const { databaseSettings } = built("common/dist/database/database-settings");
  const { openDatabase } = built("common/dist/database/registry-database");
  const { CATALOGUE_TABLES } = built("subgraphs/catalogue/dist/catalogue-tables");
  const { RegisterWriter } = built("subgraphs/catalogue/dist/register/register-writer");
  const { storeDataset } = built("subgraphs/catalogue/dist/loading/dataset.store");
  const database = await openDatabase(databaseSettings(environment.DATABASE_URL, environment.DATA_DIR, "catalogue"), CATALOGUE_TABLES);
  try {
    await RegisterWriter.write(database, now, async (register) => {
      await storeDataset(register.manager, dataset());
      await addLevels(register);
      await addProviders(register, bodies);
      for (let place = 0; place < CLASSES; place += 1) await addServices(register, place, services);
    });
  } finally {
    await database.close();
  }
  return Array.from({ length: bodies }, (_, at) => `provider-${CLASSES + at + 1}`);
}

function dataset() {
  return { kind: "SYNTHETIC", name: { kk: "Жүктеме үшін", ru: "Для нагрузки" }, source: "npm run bench -- rush", note: null };
}

async function addLevels(register) {
  const { SECTIONS, SUBSECTIONS } = built("subgraphs/catalogue/dist/classification/classification.tables");
  const name = { kk: "Бөлім", ru: "Раздел" };
  await register.append(SECTIONS, { kind: "SECTION_ADDED", subject: "001", revise: () => ({ name }), ...OCCASION });
  const changes = Array.from({ length: CLASSES }, (_, place) => ({ kind: "SUBSECTION_ADDED", subject: subsectionOf(place), revise: () => ({ section: "001", name }), ...OCCASION }));
  await register.appendAll(SUBSECTIONS, changes);
}

async function addProviders(register, bodies) {
  const { PROVIDERS } = built("subgraphs/catalogue/dist/provider/provider.table");
  const { BLANK_PROVIDER } = built("subgraphs/catalogue/dist/domain/provider-record");
  const record = (at) => {
    const isClass = at < CLASSES;
    const kinds = isClass ? ["LEGAL_ENTITY"] : ["LOCAL_BODY_DISTRICT"];
    return { ...BLANK_PROVIDER, name: { kk: `Орган ${at + 1}`, ru: `Орган ${at + 1}` }, kinds, memberOf: isClass ? null : `provider-${(at % CLASSES) + 1}` };
  };
  const changes = Array.from({ length: CLASSES + bodies }, (_, at) => ({ kind: "PROVIDER_ADDED", subject: `provider-${at + 1}`, revise: () => record(at), ...OCCASION }));
  for (let at = 0; at < changes.length; at += 500) await register.appendAll(PROVIDERS, changes.slice(at, at + 500));
}

async function addServices(register, place, services) {
  const { includeServices, isRefusal } = built("subgraphs/catalogue/dist/register/register-commands");
  const { DEFAULT_CODE_SCHEME } = built("subgraphs/catalogue/dist/domain/code-scheme");
  const inclusions = Array.from({ length: services }, (_, at) => ({
    code: null,
    record: { subsection: subsectionOf(place), name: { kk: `Қызмет ${place}-${at}`, ru: `Услуга ${place}-${at}` }, provider: `provider-${place + 1}` },
    ...OCCASION,
  }));
  const refused = (await includeServices(register, [DEFAULT_CODE_SCHEME], inclusions)).filter(isRefusal);
  if (refused.length > 0) throw new Error(JSON.stringify(refused[0]));
}

const subsectionOf = (place) => `0010${place + 1}`;
