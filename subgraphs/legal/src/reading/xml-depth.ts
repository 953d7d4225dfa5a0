/** Tables within tables of an act stay far below. */
const DEEPEST = 256;
const [OPEN, CLOSE, SLASH, MARK, QUESTION] = [0x3c, 0x3e, 0x2f, 0x21, 0x3f];

/** Whether elements are nested so deep that reading them by recursion may end the process. */
export function isTooDeep(xml: Buffer): boolean {
  let depth = 0;
  for (let at = xml.indexOf(OPEN); at >= 0; ) {
    const end = xml.indexOf(CLOSE, at);
    if (end < 0) return false;
    const next = xml[at + 1];
    if (next === SLASH) depth -= 1;
    else if (next !== MARK && next !== QUESTION && xml[end - 1] !== SLASH) depth += 1;
    if (depth > DEEPEST) return true;
    at = xml.indexOf(OPEN, end);
  }
  return false;
}
