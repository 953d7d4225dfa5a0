/** What is wrong with a text that was read; null where its own texts, put together, give the source back to the letter. */
export function readingFault({ source, format, blocks, parts }, act) {
  if (source !== act.source) return "another source";
  if (format !== act.format) return `told as ${format}, it is ${act.format}`;
  const own = [];
  const visit = ({ start, ownEnd, children }) => {
    own.push(source.slice(start, ownEnd));
    children.forEach(visit);
  };
  parts.forEach(visit);
  if (own.join("") !== source) return "the own texts of its parts do not give it back";
  const covered = blocks.every(({ start }, at) => start === (at === 0 ? 0 : blocks[at - 1].end)) && (blocks.at(-1)?.end ?? 0) === source.length;
  return covered ? null : "its blocks do not cover it";
}

/** What is wrong with what was found; null where it is what the generator put in, by name, each with the ten items present. */
export function findingFault({ card, services }, act) {
  if (card.id?.value !== act.id) return `is ${act.id}, told as ${card.id?.value ?? "none"}`;
  const language = act.language.toLowerCase();
  const put = act.services.map((service) => service[language]).sort();
  const found = services.map(({ kind, name }) => (kind === "INCLUDE" ? name[language] : `${kind} ${name[language]}`)).sort();
  if (JSON.stringify(found) !== JSON.stringify(put)) return `has ${JSON.stringify(put)}, found are ${JSON.stringify(found)}`;
  const unmet = services.flatMap(({ requirements }) => requirements.filter(({ verdict }) => verdict !== "PRESENT").map(({ item, verdict }) => `${item} ${verdict}`));
  const items = services.reduce((sum, { requirements }) => sum + requirements.length, 0);
  return unmet.length === 0 && items === 10 * put.length ? null : `has ${10 * put.length} items, found are ${items}, of which ${unmet.join(", ")}`;
}

/** What is wrong with the matches; null where each service is the one of the register. */
export function matchFault({ matches }, services, act) {
  const codes = matches.map((match) => (match.kind === "ONE" ? match.code : match.kind));
  const language = act.language.toLowerCase();
  const expected = services.map(({ name }) => act.services.find((service) => service[language] === name[language])?.code);
  return JSON.stringify(codes) === JSON.stringify(expected) ? null : `matched ${JSON.stringify(codes)}, it is ${JSON.stringify(expected)}`;
}
