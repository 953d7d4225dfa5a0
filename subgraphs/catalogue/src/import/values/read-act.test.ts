import { describe, expect, it } from "@jest/globals";
import { readAct } from "./read-act";

const derived = (id: string) => ({ id, derived: true, invalid: null });
const unknown = { id: null, derived: false, invalid: null };

describe("governing act of an imported row", () => {
  it("is taken from an identifier or an address", () => {
    expect(readAct("V2000020192")).toEqual({ id: "V2000020192", derived: false, invalid: null });
    expect(readAct("https://adilet.zan.kz/rus/docs/V2000020192#z5")).toEqual({ id: "V2000020192", derived: false, invalid: null });
    expect(readAct("Приказ от 30.03.2020 № 267 (V2000020192)")).toEqual({ id: "V2000020192", derived: false, invalid: null });
  });

  it("is derived from year and registration number of an order", () => {
    expect(readAct("Приказ Министра внутренних дел РК от 30.03.2020 № 267 (рег. № 20192)")).toEqual(derived("V2000020192"));
    expect(readAct("приказ от 29 мая 2020 года № 159 (зарегистрирован в Реестре государственной регистрации нормативных правовых актов под № 20790)")).toEqual(derived("V2000020790"));
    expect(readAct("Министрдің 2020 жылғы 19 маусымдағы № 254 бұйрығы (№ 20883 болып тіркелген)")).toEqual(derived("V2000020883"));
  });

  it("is not derived where the rule is not certain", () => {
    expect(readAct("Приказ Министра от 28 декабря 2019 года № 5 (рег. № 19000)")).toEqual(unknown);
    expect(readAct("Постановление акимата Жамбылской области от 28.05.2014 № 169 (рег. № 2266)")).toEqual(unknown);
    expect(readAct("Приказ Министра от 30.03.2020 № 2670")).toEqual(unknown);
    expect(readAct("Приказ от 31.02.2020 № 267 (рег. № 20192)")).toEqual(unknown);
    expect(readAct("Приказ от 30.03.2009 № 267 (рег. № 5192)")).toEqual(unknown);
  });

  it("tells what stands in the place of an identifier and is none", () => {
    expect(readAct("V20000192")?.invalid).toBe("V20000192");
    expect(readAct("https://adilet.zan.kz/rus/docs/V20-192")?.invalid).toBe("V20-192");
    expect(readAct("нет")?.invalid).toBe("нет");
  });
});
