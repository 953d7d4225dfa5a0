/** Under what the gateway gives one call to a subgraph, so that the answer to the asker is not lost with this part of it. */
const PATIENCE_MS = 2_000;

/** The answer, unless it takes longer than whoever waits for us would wait. */
export async function inTime<T>(answer: Promise<T>, patienceMs = PATIENCE_MS): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the graph did not answer in time")), patienceMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
