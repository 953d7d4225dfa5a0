import { describe, expect, it } from "@jest/globals";
import { parseLegalActId, type LegalActId } from "@tizilim/common/pure/identifiers/legal-act-id";
import type { Language } from "@tizilim/common/pure/localized-text";
import { readBlocks } from "../../reading/read-blocks";
import { parseStructure } from "../structure/parse-structure";
import type { ActSource } from "../text/act-source";
import { cardFindings } from "./card-findings";
import { readCard } from "./read-card";

function card(source: string, language: Language = "RU") {
  const act: ActSource = { language, format: "PLAIN", source };
  return readCard(parseStructure(act, readBlocks(act)));
}
const id = (text: string) => parseLegalActId(text) as LegalActId;
const codes = (findings: ReturnType<typeof cardFindings>) => findings.map(({ code, refuses }) => [code, refuses]);

const ORDER = card("Об утверждении Правил\nПриказ Министра финансов Республики Казахстан от 30 марта 2020 года № 267. Зарегистрирован в Министерстве юстиции Республики Казахстан 1 апреля 2020 года № 20192.\n\n1. Утвердить Правила.");
const ORDER_KK = card("Қағидаларды бекіту туралы\nҚазақстан Республикасы Қаржы министрінің 2020 жылғы 30 наурыздағы № 268 бұйрығы. Қазақстан Республикасының Әділет министрлігінде 2020 жылғы 1 сәуірде № 20192 болып тіркелді.\n\n1. Қағидалар бекітілсін.", "KK");
const BARE = card("О государственных услугах\n\nНастоящий Закон регулирует отношения.\n\nСтатья 1. Понятия\n\nТекст.\n\nСноска. Статья 1 с изменением, внесенным Законом РК от 17.11.2015 № 408-V (вводится в действие с 01.03.2016).");

describe("what was given against what was read", () => {
  it("agrees with the identifier that the text tells", () => {
    expect(cardFindings({ id: id("V2000020192"), edition: null }, [ORDER])).toEqual([]);
    expect(cardFindings({ id: null, edition: null }, [ORDER])).toEqual([]);
  });

  it("refuses an identifier that contradicts the number, with the words of the text", () => {
    const [finding, ...rest] = cardFindings({ id: id("V2000020193"), edition: null }, [ORDER]);
    expect(rest).toEqual([]);
    expect(finding?.refuses).toBe(true);
    expect(finding?.message).toEqual({
      kk: "Көрсетілген V2000020193 идентификаторы мәтіндегі № 20192 тіркеу нөміріне қайшы келеді.",
      ru: "Указанный идентификатор V2000020193 противоречит регистрационному № 20192 из текста.",
    });
    expect(finding?.evidence?.quote).toContain("№ 20192");
  });

  it("tells each contradiction: number, year and kind", () => {
    expect(codes(cardFindings({ id: id("Z1300000088"), edition: null }, [ORDER]))).toHaveLength(4);
  });

  it("finds the number of a local act behind the letters of its region", () => {
    const local = card("О ставках\nРешение Созакского районного маслихата от 19 июля 2016 года № 29. Зарегистрировано Департаментом юстиции Южно-Казахстанской области 3 августа 2016 года № 3811\n\n1. Установить.");
    expect(cardFindings({ id: id("V16UL003811"), edition: null }, [local])).toEqual([]);
    expect(codes(cardFindings({ id: id("V16UL003812"), edition: null }, [local]))).toEqual([["ID_CONTRADICTS_TEXT", true]]);
  });

  it("asks for the identifier of a text without requisites", () => {
    expect(codes(cardFindings({ id: null, edition: null }, [BARE]))).toEqual([["TEXT_WITHOUT_REQUISITES", true]]);
    expect(cardFindings({ id: id("Z1300000088"), edition: null }, [BARE])).toEqual([]);
  });

  it("finds a change that is later than the edition", () => {
    expect(codes(cardFindings({ id: id("Z1300000088"), edition: "2016-02-29" }, [BARE]))).toEqual([["EDITION_CONTRADICTS_TEXT", false]]);
    expect(cardFindings({ id: id("Z1300000088"), edition: "2016-03-01" }, [BARE])).toEqual([]);
  });

  it("refuses two languages that tell of two acts", () => {
    const findings = cardFindings({ id: null, edition: null }, [ORDER, ORDER_KK]);
    expect(codes(findings)).toEqual([["LANGUAGES_CONTRADICT", true]]);
    expect(findings[0]?.message.ru).toBe("Тексты на двух языках расходятся (номер): 267 и 268.");
  });
});
