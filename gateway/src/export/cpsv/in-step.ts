import { ExportBroken } from "../export-broken";

/** Rows of one list beside those of another, where both go by the same keys in the same order; no more than a page of them is held. */
export interface InStep<Row> {
  /** The rows of a key; keys are asked for in their order. */
  take(key: string): Promise<ReadonlyArray<Row>>;
  /** Rejects with ExportBroken where rows are left that no key asked for: then the two lists were not of one order. */
  end(): Promise<void>;
  close(): Promise<void>;
}

export function inStep<Row>(pages: AsyncIterable<ReadonlyArray<Row>>, keyOf: (row: Row) => string): InStep<Row> {
  const from = pages[Symbol.asyncIterator]();
  let page: ReadonlyArray<Row> = [];
  let at = 0;
  const head = async (): Promise<Row | undefined> => {
    while (at === page.length) {
      const next = await from.next();
      if (next.done === true) return undefined;
      [page, at] = [next.value, 0];
    }
    return page[at];
  };
  return {
    take: async (key) => {
      const rows: Row[] = [];
      for (let row = await head(); row !== undefined && keyOf(row) === key; row = await head()) {
        rows.push(row);
        at++;
      }
      return rows;
    },
    end: async () => {
      const row = await head();
      if (row !== undefined) throw new ExportBroken(`rows of ${keyOf(row)} were left over`);
    },
    close: async () => {
      await from.return?.();
    },
  };
}
