/** SQL statements that the processes at these addresses have sent so far, as their /metrics tell. */
export async function countedStatements(origins) {
  const counts = await Promise.all(
    origins.map(async (origin) => {
      const text = await (await fetch(`${origin}/metrics`)).text();
      const lines = [...text.matchAll(/^tizilim_sql_statements_total\{[^}]*\} (\S+)$/gm)];
      if (lines.length === 0) throw new Error(`${origin}/metrics does not count SQL statements`);
      return lines.reduce((sum, [, value]) => sum + Number(value), 0);
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
