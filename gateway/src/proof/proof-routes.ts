import type { FastifyPluginCallback, FastifyReply, FastifyRequest } from "fastify";
import type { Problem } from "@tizilim/common/pure/problem";
import { unknownParameter, wrongNumber } from "../feed/feed-problems";
import { sendProblems } from "../feed/send-page";
import type { AskInProcess } from "../http/ask-in-process";
import { CHECKPOINT_FILE, CONSISTENCY_FILE, ENTRY_PROOF_FILE, KEY_FILE, type ProofFile } from "./proof-file";
import { noSuchProof, proofUnavailable } from "./proof-problems";

const FILES: ReadonlyArray<readonly [address: string, file: ProofFile]> = [
  ["/proof/key", KEY_FILE],
  ["/proof/checkpoint", CHECKPOINT_FILE],
  ["/proof/entry/:number", ENTRY_PROOF_FILE],
  ["/proof/consistency", CONSISTENCY_FILE],
];

const LARGEST_NUMBER = 2 ** 31 - 1;

type Asked = FastifyRequest<{ Params: Readonly<Record<string, string>>; Querystring: Readonly<Record<string, unknown>> }>;

/** What the verifier takes, as files: the log's key, checkpoints, proofs of entries and of consistency. The graph tells the same. */
export function proofRoutes({ ask }: { readonly ask: AskInProcess }): FastifyPluginCallback {
  return (app, _options, done) => {
    for (const [address, file] of FILES) app.get(address, (request: Asked, reply) => answer(ask, file, request, reply));
    done();
  };
}

async function answer(ask: AskInProcess, file: ProofFile, { params, query }: Asked, reply: FastifyReply): Promise<FastifyReply> {
  const given = { ...query, ...params };
  const names = Object.keys(file.numbers);
  const numbers = Object.fromEntries(names.filter((name) => given[name] !== undefined).map((name) => [name, wholeNumber(given[name])]));
  const problems: Problem[] = [
    ...Object.keys(query).filter((name) => !names.includes(name) || name in params).map((name) => unknownParameter(name, names.filter((known) => !(known in params)))),
    ...names.filter((name) => numbers[name] === null || (file.numbers[name] === true && numbers[name] === undefined)).map((name) => wrongNumber(name, 0, LARGEST_NUMBER)),
  ];
  if (problems.length > 0) return sendProblems(reply, 400, problems);
  const { data, errors = [] } = await ask(file.document, numbers);
  if (errors.some(({ extensions }) => extensions?.["code"] !== "BAD_USER_INPUT")) return sendProblems(reply, 503, [proofUnavailable()]);
  const body = data === null ? null : file.body(data);
  if (body === null) return sendProblems(reply, 404, [noSuchProof()]);
  // The same checkpoint may have gained a signature.
  return reply.header("cache-control", "no-cache").header("content-type", file.contentType).header("x-content-type-options", "nosniff").send(body);
}

function wholeNumber(given: unknown): number | null {
  return typeof given === "string" && /^\d{1,10}$/.test(given) && Number(given) <= LARGEST_NUMBER ? Number(given) : null;
}
