import { isDeepStrictEqual } from "node:util";

/** Null where the body is the expected answer and nothing else, otherwise what is wrong with it. */
export function bodyFault(status, body, expected) {
  if (status !== 200) return `status ${status}: ${body.slice(0, 300)}`;
  const asWritten = `{"data":${expected}`;
  if (body.startsWith(asWritten) && !body.includes('"errors"', asWritten.length)) return null;
  let answer;
  try {
    answer = JSON.parse(body);
  } catch {
    return `no JSON: ${body.slice(0, 300)}`;
  }
  if (answer.errors !== undefined) return `errors: ${JSON.stringify(answer.errors).slice(0, 300)}`;
  // The order of members is no part of an answer's meaning.
  return isDeepStrictEqual(answer.data, JSON.parse(expected)) ? null : `other data: ${body.slice(0, 300)}`;
}
