import { execute, getOperationAST, GraphQLError, parse, validate, type DocumentNode, type ExecutionResult, type GraphQLSchema } from "graphql";
import { compileQuery, isCompiledQuery, type CompiledQuery } from "graphql-jit";
import { LRUCache } from "lru-cache";
import { isCompilable } from "./compilable";
import { nameArgument } from "./name-argument";

/** Uses after which a document is compiled: one-off documents are not worth it. */
const COMPILE_AFTER = 3;
const DOCUMENTS_KEPT = 500;

interface Prepared {
  readonly document: DocumentNode;
  readonly faults: ReadonlyArray<Error>;
  uses: number;
  compiled: CompiledQuery | null;
}

type Answer = ExecutionResult<Record<string, unknown>>;

/**
 * Runs operations over one schema. A gateway sends the same few documents again and again, so each is parsed and
 * validated once, and compiled when it comes often; what the compiler does not take runs in graphql-js.
 */
export class CompiledExecution {
  private readonly prepared = new LRUCache<string, Prepared>({ max: DOCUMENTS_KEPT });

  constructor(private readonly schema: GraphQLSchema) {}

  async run(query: string, variables: Readonly<Record<string, unknown>>, context: object, operationName?: string | null): Promise<Answer> {
    const key = operationName ? `${operationName}\n${query}` : query;
    let prepared = this.prepared.get(key);
    if (!prepared) {
      prepared = this.prepare(query, operationName);
      this.prepared.set(key, prepared);
    }
    if (prepared.faults.length > 0) return { errors: prepared.faults as never };
    prepared.uses += 1;
    if (prepared.uses === COMPILE_AFTER) prepared.compiled = this.compile(prepared.document, operationName);
    if (prepared.compiled) {
      const answer = (await prepared.compiled.query({}, context, variables as Record<string, unknown>)) as Answer;
      // Nothing ran: the variables are wrong, and graphql-js tells it in the words of the specification.
      if (answer.data != null || !answer.errors?.every((error) => error.path === undefined)) return answer;
    }
    return execute({
      schema: this.schema,
      document: prepared.document,
      contextValue: context,
      variableValues: variables,
      operationName: operationName ?? null,
    }) as Promise<Answer> | Answer;
  }

  private prepare(query: string, operationName: string | null | undefined): Prepared {
    try {
      const document = parse(query);
      const faults = validate(this.schema, document).map((fault) => nameArgument(document, fault));
      const isStream = getOperationAST(document, operationName)?.operation === "subscription";
      return { document, faults: isStream && faults.length === 0 ? [asStream()] : faults, uses: 0, compiled: null };
    } catch (error) {
      return { document: { kind: "Document", definitions: [] } as never, faults: [error as Error], uses: 0, compiled: null };
    }
  }

  private compile(document: DocumentNode, operationName: string | null | undefined): CompiledQuery | null {
    if (!isCompilable(document)) return null;
    try {
      const compiled = compileQuery(this.schema, document, operationName ?? "", { customJSONSerializer: false });
      return isCompiledQuery(compiled) ? compiled : null;
    } catch {
      return null;
    }
  }
}

function asStream(): GraphQLError {
  return new GraphQLError("a subscription is asked for as text/event-stream", { extensions: { code: "BAD_USER_INPUT" } });
}
