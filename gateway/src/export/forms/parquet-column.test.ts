import { describe, expect, it } from "@jest/globals";
import { parquetValue } from "./parquet-column";

describe("a value of Parquet", () => {
  it("counts days and microseconds from 1970, and leaves out what is not told", () => {
    expect(parquetValue("DAY", "1970-01-02")).toBe(1);
    expect(parquetValue("DAY", "2026-11-28")).toBe(20785);
    expect(parquetValue("MOMENT", "1970-01-01T00:00:01.000002Z")).toBe(1_000_002n);
    expect([parquetValue("DAY", null), parquetValue("TEXT", "2026"), parquetValue("WHOLE", 3)]).toEqual([null, "2026", 3]);
  });
});
