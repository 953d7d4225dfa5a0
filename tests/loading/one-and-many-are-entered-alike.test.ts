import { describe, expect, it } from "@jest/globals";
import { CATALOGUE_TABLES } from "@tizilim/catalogue/catalogue-tables";
import { DEFAULT_CODE_SCHEME } from "@tizilim/catalogue/domain/code-scheme";
import { generateRegister } from "@tizilim/catalogue/generation/generate-register";
import { loadClassification } from "@tizilim/catalogue/loading/load-register";
import { amendServices, amendService, includeService, includeServices, isRefusal, type Inclusion } from "@tizilim/catalogue/register/register-commands";
import { RegisterWriter } from "@tizilim/catalogue/register/register-writer";
import { openDatabase } from "@tizilim/common/database/registry-database";
import { eachDatabase, type TestPlace } from "../support/databases";
import { registerLog } from "./support/register-as-it-stands";

const SCHEMES = [DEFAULT_CODE_SCHEME];
const NOW = new Date("2026-02-01T06:00:00Z");
const OCCASION = { effectiveFrom: "2026-01-05", cause: { kind: "IMPORT", reference: "test", orderNumber: null, orderDate: null } } as const;
const LATER = { ...OCCASION, effectiveFrom: "2026-01-20" };
const EARLIER = { ...OCCASION, effectiveFrom: "2026-01-10" };
const generated = generateRegister({ services: 150 });
const INCLUSIONS: Inclusion[] = [
  ...generated.services.map((service) => ({ code: null, record: { ...service, provider: null, responsibleBody: null }, ...OCCASION })),
  { code: null, record: { subsection: "99901", name: { kk: "а", ru: "а" } }, ...OCCASION },
];

/** Everything that the register keeps, after a day of inclusions, amendments and amendments of an earlier day. */
async function kept(place: TestPlace, room: string, many: boolean): Promise<unknown> {
  const database = await openDatabase(place.settings("catalogue", room), CATALOGUE_TABLES);
  await RegisterWriter.write(database, NOW, async (register) => {
    await loadClassification(register, generated, OCCASION);
    const outcomes = many ? await includeServices(register, SCHEMES, INCLUSIONS) : [];
    if (!many) for (const inclusion of INCLUSIONS) outcomes.push(await includeService(register, SCHEMES, inclusion));
    expect(outcomes.filter((outcome) => isRefusal(outcome))).toMatchObject([{ code: "UNKNOWN_SUBSECTION" }]);
    const codes = outcomes.flatMap((outcome) => (isRefusal(outcome) ? [] : [outcome.code])).slice(0, 40);
    for (const [at, occasion] of [LATER, EARLIER].entries()) {
      const amendments = codes.map((code) => ({ code, values: at === 0 ? { forms: [] } : { term: { kk: "бір күн", ru: "один день" } } }));
      if (many) await amendServices(register, amendments, occasion);
      else for (const { code, values } of amendments) await amendService(register, code, values, occasion);
    }
  });
  const rows = async (table: string, order: string): Promise<unknown> => database.reader.query(`SELECT * FROM ${table} ORDER BY ${order}`);
  const all = [
    await registerLog(database),
    await rows("service_version", "id"),
    await rows("search_term", "versionId, kind, term, language"),
    await rows("code_counter", "subsection"),
  ];
  await database.close();
  return all;
}

eachDatabase((place) => {
  describe("changes entered together", () => {
    it("leave the same entries, hashes and rows as one by one", async () => {
      expect(await kept(place, "many", true)).toEqual(await kept(place, "single", false));
    });
  });
});
