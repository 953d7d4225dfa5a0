import type { ReachedBroker } from "./broker";

/** An answer of NATS, or a rejection as soon as the connection is lost: what was asked then gets no answer any more. */
export async function untilLost<T>({ lost }: ReachedBroker, answer: Promise<T>): Promise<T> {
  let end = (): void => undefined;
  const none = new Promise<never>((_, reject) => {
    end = () => reject(new Error("the connection was lost"));
    if (lost.aborted) end();
    else lost.addEventListener("abort", end, { once: true });
  });
  try {
    return await Promise.race([answer, none]);
  } finally {
    // A connection lives for months, and would keep every question in mind.
    lost.removeEventListener("abort", end);
  }
}
