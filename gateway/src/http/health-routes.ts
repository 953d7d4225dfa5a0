import type { FastifyInstance, FastifyPluginCallback } from "fastify";

/** One thing that serving depends on. */
export interface ReadinessPart {
  readonly name: string;
  /** Without a required part nothing can be served; without another one a part of the answers is missing. */
  readonly required: boolean;
  check(): Promise<{ readonly ok: boolean; readonly detail?: string }>;
}

export interface HealthOptions {
  readonly parts: () => ReadonlyArray<ReadinessPart>;
  readonly isStopping: () => boolean;
}

/** A check that takes longer counts as failed, milliseconds. */
const CHECK_MS = 1_000;

/** /livez: the process runs. /readyz: it can serve, with every part named; 503 when it cannot or is stopping. */
export function healthRoutes(options: HealthOptions): FastifyPluginCallback {
  return (app: FastifyInstance, _, done) => {
    app.get("/livez", (_request, reply) => reply.header("cache-control", "no-store").send({ status: "live" }));
    app.get("/readyz", async (_request, reply) => {
      const parts = await Promise.all(options.parts().map(checkPart));
      const stopping = options.isStopping();
      const ready = !stopping && parts.every((part) => part.ok || !part.required);
      const status = stopping ? "stopping" : !ready ? "not ready" : parts.every((part) => part.ok) ? "ready" : "ready, in part";
      return reply.code(ready ? 200 : 503).header("cache-control", "no-store").send({ status, parts });
    });
    done();
  };
}

async function checkPart(part: ReadinessPart): Promise<{ name: string; ok: boolean; required: boolean; detail?: string }> {
  const { name, required } = part;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<{ ok: boolean; detail: string }>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, detail: "no answer in time" }), CHECK_MS);
  });
  try {
    const { ok, detail } = await Promise.race([part.check(), late]);
    return { name, ok, required, ...(detail === undefined ? {} : { detail }) };
  } catch {
    return { name, ok: false, required, detail: "the check failed" };
  } finally {
    clearTimeout(timer);
  }
}
