import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { amendService, excludeService, isRefusal } from "@tizilim/catalogue/register/register-commands";
import { CLASS, ELI_PROFILE, PROFILE } from "../support/cpsv/cpsv-profile";
import { expandedGraph, nodesOf } from "../support/cpsv/expanded-graph";
import { profileFaults } from "../support/cpsv/profile-faults";
import { eachDatabase } from "../support/databases";
import { BY_ORDER, FROM_THE_START, include, text } from "../support/register-world";
import { servedWorld, WORLD_URL, type ServedWorld } from "../support/served-world";
import { openWorkflowWorld, type WorkflowWorld } from "../support/workflow-world";

const CHANGED_ON = "2026-09-01";
const EXCLUDED_ON = "2026-10-01";

interface ToldJson {
  readonly service: { readonly code: string; readonly name: { readonly ru: string | null }; readonly status: string };
  readonly asOf: unknown;
  readonly untold: unknown;
}

eachDatabase((place) => {
  let world: WorkflowWorld;
  let served: ServedWorld;
  const at = (path: string, headers: Record<string, string> = {}) => fetch(served.origin + path, { headers });
  const json = async (path: string): Promise<ToldJson> => (await (await at(path, { accept: "application/json" })).json()) as ToldJson;
  const codesOf = async (answer: Response): Promise<string[]> => ((await answer.json()) as { problems: { code: string }[] }).problems.map(({ code }) => code);

  beforeAll(async () => {
    world = await openWorkflowWorld(place, { moment: "2026-08-15T06:00:00Z" });
    world.at("2026-10-02T06:00:00Z");
    await world.register.write(async (register) => {
      const changed = await amendService(register, "00101001" as never, { name: text("Тууды тіркеу <i>", "Регистрация рождения <b>&") }, { effectiveFrom: CHANGED_ON, cause: BY_ORDER });
      const excluded = await excludeService(register, "00201001" as never, { effectiveFrom: EXCLUDED_ON, cause: BY_ORDER });
      if (isRefusal(changed) || isRefusal(excluded)) throw new Error("refused");
      await include(register, { subsection: "00102", name: text("Тек қазақша", null) }, FROM_THE_START);
    });
    served = await servedWorld(world, () => new Date("2026-10-02T06:00:00Z"));
  });

  afterAll(async () => {
    await served.close();
    await world.close();
  });

  describe("the address of a service", () => {
    it.each([
      ["text/html", "text/html; charset=utf-8"],
      ["application/ld+json", "application/ld+json; charset=utf-8"],
      ["application/json", "application/json; charset=utf-8"],
      ["*/*", "text/html; charset=utf-8"],
    ])("answers %s", async (accept, type) => {
      const answer = await at("/service/00101001", { accept });
      expect([answer.status, answer.headers.get("content-type"), answer.headers.get("vary")]).toEqual([200, type, expect.stringContaining("Accept, Accept-Language")]);
      expect(answer.headers.get("link")).toContain('</service/00101001.jsonld>; rel="alternate"; type="application/ld+json"');
    });

    it("answers by its ending whatever the header says", async () => {
      expect((await at("/service/00101001.json", { accept: "text/html" })).headers.get("content-type")).toContain("application/json");
      expect((await at("/service/00101001.jsonld", { accept: "text/html" })).headers.get("content-type")).toContain("application/ld+json");
      expect((await at("/service/00101001.html", { accept: "application/json" })).headers.get("content-type")).toContain("text/html");
    });

    it("says which forms it has to whoever takes none of them", async () => {
      const answer = await at("/service/00101001", { accept: "text/turtle" });
      expect([answer.status, await codesOf(answer)]).toEqual([406, ["NOT_ACCEPTABLE"]]);
    });

    it("tells the record of a day, and of a day as it was known", async () => {
      expect((await json("/service/00101001")).service.name.ru).toBe("Регистрация рождения <b>&");
      expect((await json("/service/00101001?asOf=2026-08-31")).service.name.ru).toBe("Регистрация рождения");
      expect((await json(`/service/00101001?asOf=${CHANGED_ON}`)).service.name.ru).toBe("Регистрация рождения <b>&");
      expect((await json("/service/00201001?asOf=2026-09-30")).service.status).toBe("IN_FORCE");
      expect(await json(`/service/00201001?asOf=${EXCLUDED_ON}`)).toMatchObject({ service: { status: "EXCLUDED" }, asOf: { inForceOn: EXCLUDED_ON, knownOn: null }, untold: [] });
      expect((await json("/service/00101001?asOf=2026-09-15")).service.name.ru).toBe("Регистрация рождения <b>&");
      expect(await json("/service/00101001?asOf=2026-09-15,2026-09-20T00:00:00Z")).toMatchObject({ service: { name: { ru: "Регистрация рождения" } }, untold: [] });
      expect(await (await at("/service/00101001?asOf=2026-09-15,2026-09-20T00:00:00Z&lang=ru")).text()).toContain("Запись на 2026-09-15, как она была известна 2026-09-20 05:00:00.");
      const known = await at("/service/00101001?asOf=2026-09-15,2020-01-01T00:00:00Z", { accept: "application/json" });
      expect([known.status, await codesOf(known)]).toEqual([404, ["SERVICE_UNKNOWN"]]);
    });

    it("keeps the address of an excluded service, and says on its page that it is excluded", async () => {
      const answer = await at("/service/00201001?lang=ru", { accept: "text/html" });
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain("Эта услуга исключена из реестра.");
    });

    it.each([
      ["/service/0010100", 400, ["CODE_INVALID"]],
      ["/service/00101001?asOf=2026-02-30&lang=de&x=1", 400, ["PARAMETER_UNKNOWN", "PARAMETER_INVALID", "PARAMETER_INVALID"]],
      ["/service/99999999", 404, ["SERVICE_UNKNOWN"]],
      ["/service/00101001?asOf=2020-01-01", 404, ["SERVICE_UNKNOWN"]],
    ])("refuses %s with %d", async (path, status, codes) => {
      const answer = await at(path, { accept: "application/json" });
      expect([answer.status, await codesOf(answer)]).toEqual([status, codes]);
      const page = await at(path, { accept: "text/html", "accept-language": "ru" });
      expect([page.status, page.headers.get("content-type")]).toEqual([status, "text/html; charset=utf-8"]);
      expect(await page.text()).toContain('<html lang="ru">');
    });

    it("answers in the language of the address, else of the reader, and says which", async () => {
      const languages = await Promise.all(
        [["?lang=kk", "ru"], ["?lang=ru", "kk"], ["", "ru-RU,ru;q=0.9"], ["", "en"]].map(async ([query, accepted = ""]) => (await at(`/service/00101001${query}`, { "accept-language": accepted })).headers.get("content-language")),
      );
      expect(languages).toEqual(["kk", "ru", "ru", "kk"]);
    });

    it("keeps its tag while nothing changes, and answers 304 to whoever has it", async () => {
      const tag = (await at("/service/00101001.jsonld")).headers.get("etag") ?? "";
      const again = await at("/service/00101001.jsonld", { "if-none-match": tag });
      expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", tag]);
      expect((await at("/service/00101001.jsonld?asOf=2026-08-31")).headers.get("etag")).not.toBe(tag);
    });

    it("shows texts as texts, under a policy that knows no script", async () => {
      const answer = await at("/service/00101001?lang=ru");
      const page = await answer.text();
      expect(page).toContain("<h1>Регистрация рождения &lt;b&gt;&amp;</h1>");
      expect(page).not.toMatch(/<script|<b>&|style=|onclick/);
      expect(answer.headers.get("content-security-policy")).toBe("default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
    });

    it("makes a missing language visible, and gives the other as what it is", async () => {
      const page = await (await at("/service/00102001?lang=ru")).text();
      expect(page).toContain('<h1><span lang="kk">Тек қазақша</span> <span class="missing">нет текста на русском языке</span></h1>');
    });

    it("tells history with what was and what is", async () => {
      const page = await (await at("/service/00101001?lang=kk")).text();
      expect(page).toContain("<del>Тууды тіркеу</del>");
      expect(page).toContain("<ins>Тууды тіркеу &lt;i&gt;</ins>");
    });

    it("says why a field says what it says, with its entry, its order and its norm, and leaves that out of JSON", async () => {
      const page = await (await at("/service/00101001?lang=ru")).text();
      const why = /<details id="why-name">.*?<\/details>/s.exec(page)?.[0] ?? "";
      const [entry = ""] = /#entry-\d+/.exec(why) ?? [];
      expect(page).toContain(`<li id="${entry.slice(1)}"`);
      for (const words of [CHANGED_ON, "приказ № 1/НҚ от 2025-12-25", "<code>RULES-2025/1</code> Реестр ведётся на казахском и русском языках."]) expect(why).toContain(words);
      expect(await (await at("/service/00101001?lang=kk")).text()).toContain("Тізілім қазақ және орыс тілдерінде жүргізіледі.");
      expect(JSON.stringify(await json("/service/00101001"))).not.toContain("explanations");
    });

    it("gives JSON-LD that holds to CPSV-AP 3.2, under the address of the registry", async () => {
      for (const path of ["/service/00101001.jsonld", "/service/00201001.jsonld", "/service/00101001.jsonld?asOf=2026-08-31"]) {
        const graph = await expandedGraph(await (await at(path)).json(), WORLD_URL);
        expect(profileFaults(graph, [...PROFILE, ...ELI_PROFILE])).toEqual([]);
        expect(nodesOf(graph, CLASS.service).map((node) => node["@id"])).toEqual([`${WORLD_URL}${path.slice(0, 17)}`]);
      }
    });

    it("serves context and codes to programs of any origin, each code under the anchor that services name", async () => {
      const [context, codes] = await Promise.all(["/cpsv/context.jsonld", "/cpsv/codes.jsonld"].map((path) => at(path)));
      expect([context?.headers.get("access-control-allow-origin"), codes?.headers.get("content-type")]).toEqual(["*", "application/ld+json; charset=utf-8"]);
      const graph = await expandedGraph(await codes?.json(), WORLD_URL);
      expect(graph.get(`${WORLD_URL}/cpsv/codes.jsonld#form-PAPER`)?.["http://www.w3.org/2004/02/skos/core#prefLabel"]).toHaveLength(2);
    });

    it("says on the page what could not be told while the acts' side is silent, and gives programs no part for the whole", async () => {
      served.silent.add("legal");
      try {
        const page = await at("/service/00101001?lang=ru");
        expect([page.status, page.headers.get("cache-control"), page.headers.get("etag")]).toEqual([200, "no-store", null]);
        expect(await page.text()).toContain("сейчас не удалось узнать");
        const data = await at("/service/00101001.jsonld");
        expect([data.status, data.headers.get("retry-after"), await codesOf(data)]).toEqual([503, "1", ["SERVICE_UNAVAILABLE"]]);
      } finally {
        served.silent.delete("legal");
      }
    });
  });
});
