import type { FastifyPluginCallback, FastifyReply } from "fastify";
import { CODES_PATH, CONTEXT_PATH, JSON_LD_TYPE } from "./cpsv-addresses";
import { cpsvConcepts } from "./cpsv-codes";
import { CPSV_CONTEXT } from "./cpsv-context";
import { contextOf } from "./cpsv-document";

/** The context of our JSON-LD and the code lists of the register: for programs of any origin. */
export function cpsvRoutes({ publicUrl }: { readonly publicUrl: () => string }): FastifyPluginCallback {
  const context = `${JSON.stringify(CPSV_CONTEXT, null, 1)}\n`;
  const send = (reply: FastifyReply, text: string): FastifyReply =>
    reply
      .header("access-control-allow-origin", "*")
      .header("cross-origin-resource-policy", "cross-origin")
      .header("x-content-type-options", "nosniff")
      .header("cache-control", "public, max-age=3600")
      .header("content-type", JSON_LD_TYPE)
      .send(text);
  return (app, _options, done) => {
    app.get(`/${CONTEXT_PATH}`, (_request, reply) => send(reply, context));
    app.get(`/${CODES_PATH}`, (_request, reply) => send(reply, `${JSON.stringify({ "@context": contextOf(publicUrl()), "@graph": cpsvConcepts() }, null, 1)}\n`));
    done();
  };
}
