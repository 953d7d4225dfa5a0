import { forgetPeak, peakMemory, processorTime } from "./process-account.mjs";

/** Requests, one after the other, from which SQL per request is counted. */
const PROBED = 25;

/**
 * First counts SQL statements request by request, then warms every cell up, then measures all cells in rounds, in which
 * the variants take turns in a rotated order and are asked the same.
 */
export async function measure({ running, scenarios, loader, options, say }) {
  const { connections, rounds } = options;
  const pairs = running.flatMap((each) => scenarios.map((scenario) => ({ ...each, scenario })));
  const probes = [];
  for (const { variant, server, scenario } of pairs) {
    const warm = { url: server.url, scenario: scenario.name, connections, milliseconds: options.warmUp * 1_000, seed: 1 };
    if (options.warmUp > 0) await loader.drive(warm);
    // Asking for the count may itself take a statement, so it is asked once more and that is taken off.
    const first = await server.statements();
    const before = await server.statements();
    const { wrong, firstWrong, requests } = await loader.drive({ url: server.url, scenario: scenario.name, connections: 1, requests: PROBED, seed: 2 });
    const statements = ((await server.statements()) - before - (before - first)) / requests;
    probes.push({ variant: variant.name, scenario: scenario.name, statements, wrong, firstWrong });
  }
  for (const { server } of running) for (const { pid } of server.processes) forgetPeak(pid);

  const cells = [];
  for (let round = 0; round < rounds; round += 1) {
    say(`bench: round ${round + 1} of ${rounds}`);
    for (const scenario of scenarios) {
      for (let turn = 0; turn < running.length; turn += 1) {
        const { variant, server } = running[(round + turn) % running.length];
        const before = server.processes.map(({ pid }) => processorTime(pid));
        const result = await loader.drive({ url: server.url, scenario: scenario.name, connections, milliseconds: options.seconds * 1_000, seed: 1_000 + round });
        const processor = server.processes.reduce((sum, { pid }, index) => sum + processorTime(pid) - before[index], 0);
        const peak = server.processes.reduce((sum, { pid }) => sum + peakMemory(pid), 0);
        cells.push({ variant: variant.name, scenario: scenario.name, round, ...result, processor: processor / result.requests, peak });
      }
    }
  }
  return { cells, probes };
}
