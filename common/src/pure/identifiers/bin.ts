/** Business identification number: 12 digits, the last of which checks the rest. */
export type Bin = string & { readonly brand: "Bin" };

const WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND_WEIGHTS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/** Null when the text is not 12 digits with a valid check digit; spaces around are forgiven. */
export function parseBin(text: string): Bin | null {
  const digits = text.trim();
  if (!/^\d{12}$/.test(digits)) return null;
  return binCheckDigit(digits.slice(0, 11)) === Number(digits[11]) ? (digits as Bin) : null;
}

/** Check digit for the first 11 digits; null where neither row of weights gives one, and the number is never issued. */
export function binCheckDigit(first: string): number | null {
  const digit = weighed(first, WEIGHTS);
  if (digit < 10) return digit;
  const second = weighed(first, SECOND_WEIGHTS);
  return second < 10 ? second : null;
}

function weighed(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11;
}
