import type { GraphQLError, GraphQLFormattedError } from "graphql";
import type { Fault } from "../engine/execute/fault";

/** Errors as clients read them: place, code, subgraph and the trace under which our logs tell more. */
export function toldFaults(faults: ReadonlyArray<Fault>, traceId: string): GraphQLFormattedError[] {
  return faults.map(({ message, path, code, service, extensions }) => ({
    message,
    ...(path === null ? {} : { path }),
    extensions: { ...extensions, code, ...(service === null ? {} : { service }), traceId },
  }));
}

export function toldErrors(errors: ReadonlyArray<GraphQLError>, traceId: string): GraphQLFormattedError[] {
  return errors.map(({ message, locations, path, extensions }) => ({
    message,
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
    extensions: { ...extensions, traceId },
  }));
}
