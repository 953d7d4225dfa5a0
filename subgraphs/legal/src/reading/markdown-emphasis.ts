/** A run of asterisks or underscores, with how many of them begin and end emphasis. */
export interface Delimiter {
  readonly from: number;
  readonly to: number;
  readonly sign: string;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** What of it means nothing and is seen. */
  rest: number;
  opensBold: number;
  opensItalic: number;
  closesBold: number;
  closesItalic: number;
}

const LONGEST_UNDERSCORES = 3;

/** More lenient than CommonMark: exports set marks right beside quotation marks. Underscores inside a word, or in a line to fill in, are themselves. */
export function delimiterAt(source: string, from: number, end: number): Delimiter {
  const sign = source[from] as string;
  let to = from + 1;
  while (to < end && source[to] === sign) to += 1;
  const before = source[from - 1] ?? " ";
  const after = to < end ? (source[to] as string) : " ";
  let canOpen = !/\s/.test(after);
  let canClose = !/\s/.test(before);
  if (sign === "_") {
    const short = to - from <= LONGEST_UNDERSCORES;
    canOpen = canOpen && short && !/[\p{L}\p{N}]/u.test(before);
    canClose = canClose && short && !/[\p{L}\p{N}]/u.test(after);
  }
  return { from, to, sign, canOpen, canClose, rest: to - from, opensBold: 0, opensItalic: 0, closesBold: 0, closesItalic: 0 };
}

/** Pairs runs: each sign is looked at once more at the most. */
export function pairDelimiters(delimiters: ReadonlyArray<Delimiter>): void {
  const open: Record<string, Delimiter[]> = { "*": [], _: [] };
  for (const delimiter of delimiters) {
    const openers = open[delimiter.sign] as Delimiter[];
    if (delimiter.canClose) closeWith(delimiter, openers);
    if (delimiter.canOpen && delimiter.rest > 0 && delimiter.closesBold + delimiter.closesItalic === 0) openers.push(delimiter);
  }
}

function closeWith(closer: Delimiter, openers: Delimiter[]): void {
  while (closer.rest > 0 && openers.length > 0) {
    const opener = openers.at(-1) as Delimiter;
    const bold = opener.rest > 1 && closer.rest > 1;
    const taken = bold ? 2 : 1;
    opener.rest -= taken;
    closer.rest -= taken;
    if (bold) {
      opener.opensBold += 1;
      closer.closesBold += 1;
    } else {
      opener.opensItalic += 1;
      closer.closesItalic += 1;
    }
    if (opener.rest === 0) openers.pop();
  }
}
