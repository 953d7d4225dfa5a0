const SIGNS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^\s*@[A-Z]\w*\(/m, "a decorator"],
  [/\basync\b|\bawait\b|\bPromise\b/, "asynchronous code"],
  [/\bDate\.now\(|\bnew Date\(\s*\)/, "the machine's clock"],
  [/\bperformance\.now\(|\bprocess\.hrtime/, "the machine's clock"],
  [/\bMath\.random\(|\brandomUUID\b|\brandomBytes\b|\bgetRandomValues\b/, "chance"],
];

/** What of the outside world pure code touches, without its comments; empty when nothing. */
export function impurityOf(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  return SIGNS.filter(([sign]) => sign.test(code)).map(([, name]) => name);
}
