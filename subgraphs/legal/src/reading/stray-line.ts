const LONGEST = 250;
const QR_START = /^QR[- ]?код/i;
/** The state's own words beside its QR signs; a provision on QR codes names none of these. */
const QR_LINE = /^QR[- ]?код\p{L}{0,6} .{0,80}(?:ЭЦП|ЭЦҚ|ЭКБ|ЭҚБ|ЭББ|ИЗПИ|ЗҚАИ|ҚЗАИ)/iu;
const QR_HALF = /^(?:QR[- ]?код содержит ссылку на|данный документ в ЭКБ НПА РК)$/i;

/** Whether the visible text of a block is a line of a print's QR sign, or a half of one that was wrapped. */
export function isQrLine(text: string): boolean {
  return text.length <= LONGEST && (QR_LINE.test(text) || QR_HALF.test(text));
}

export function opensQrLine(text: string): boolean {
  return QR_START.test(text);
}
