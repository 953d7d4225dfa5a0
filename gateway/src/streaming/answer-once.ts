import type { GraphQLFormattedError } from "graphql";
import type { Viewer } from "@tizilim/common/identity/viewer";
import type { GraphqlService } from "../http/graphql-service";
import { JSON_TYPE } from "../http/response-type";
import type { StreamRequest } from "./stream-service";
import type { StreamSink } from "./stream-sink";

/** Answers a query or mutation over a stream as it is answered over HTTP. */
export async function answerOnce(service: GraphqlService, request: StreamRequest, viewer: Viewer, sink: StreamSink): Promise<void> {
  const { status, body } = await service.answer(request, { isGet: request.isReadOnly ?? false, headers: {}, type: JSON_TYPE, viewer });
  const text = body ?? "";
  if (status !== 200) return sink.fail((JSON.parse(text) as { errors: GraphQLFormattedError[] }).errors);
  sink.next(null, text);
  sink.complete();
}
