import type { RunQuery } from "@tizilim/common/database/run-query";
import { Connection } from "@tizilim/common/graphql/connection.type";
import { requirePage, type PageArgs } from "@tizilim/common/graphql/page-arguments";
import { pageOf } from "@tizilim/common/pure/page-request";
import type { FoundService } from "../domain/found-service";
import { settledFoundServices } from "../found/found-service.store";
import { legalActStub } from "../references/legal-act.stub";
import { providerStub } from "../references/provider.stub";
import type { WaitingServiceType } from "./waiting-service.type";

/** As they are recorded with a look. */
export type WaitingService = Pick<FoundService, "id" | "act" | "body" | "foundOn" | "name">;

/** RULES-2025/9, 11, norm 46: found services that nobody decided of, the first found first; two statements. */
export async function waitingServices(query: RunQuery): Promise<WaitingService[]> {
  const found = await settledFoundServices(query, null);
  return found.filter(({ settledAt }) => settledAt === null).map(({ id, act, body, foundOn, name }) => ({ id, act, body, foundOn, name }));
}

/** A cursor stays valid while services come and go. */
export function waitingPage(services: ReadonlyArray<WaitingService>, args: PageArgs, list: string): Connection<WaitingServiceType> {
  const page = requirePage(args, list, 2);
  const [after, before] = [page.after?.join(" "), page.before?.join(" ")];
  const placed = services.map((service) => ({ service, place: placeOf(service).join(" ") })).sort((a, b) => (a.place < b.place ? -1 : 1));
  const within = placed.filter(({ place }) => (after === undefined || place > after) && (before === undefined || place < before));
  const read = (page.backward ? within.reverse() : within).slice(0, page.size + 1).map(({ service }) => waitingView(service));
  return new Connection(pageOf(read, page, list, placeOf), () => services.length);
}

export function waitingView({ id, act, body, foundOn, name }: WaitingService): WaitingServiceType {
  return { id, name, foundOn, act: act === null ? null : legalActStub(act), body: body === null ? null : providerStub(body) };
}

function placeOf({ foundOn, id }: Pick<WaitingService, "foundOn" | "id">): [string, string] {
  return [foundOn, id];
}
