import type { ChildList } from "@tizilim/common/database/child-lists";
import { Connection } from "@tizilim/common/graphql/connection.type";
import { PageArgs, requirePage } from "@tizilim/common/graphql/page-arguments";
import { DateTimeScalar } from "@tizilim/common/graphql/scalars";
import type { Instant } from "@tizilim/common/pure/instant";
import { mapPage, pageOf } from "@tizilim/common/pure/page-request";
import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import type { DeliveryContext } from "../context";
import { NOTICE_TEXTS } from "../domain/notice-code";
import { DeliveryConnectionType, EndpointConnectionType } from "./endpoint-connections.type";
import { countEndpoints, ENDPOINT_SORT, listEndpoints } from "./endpoint-list.store";
import { EndpointKeyType, EndpointNoticeType, type DeliveryType } from "./endpoint-parts.type";
import { endpointView } from "./endpoint-view";
import { Endpoint, type EndpointView } from "./endpoint.type";

type AttemptRow = DeliveryType & { readonly turn: number };

/** The newest first. */
const DELIVERIES: ChildList<AttemptRow, DeliveryType> = {
  name: "Endpoint.deliveries",
  table: "delivery_attempt",
  select: "turn, number, attempt, at, status, outcome, tookMs",
  parentColumn: "endpointId",
  condition: { sql: "", parameters: [] },
  sort: [{ name: "turn", descending: true, of: ({ turn }) => turn }],
  node: (row) => row,
};

@Resolver(() => Endpoint)
export class EndpointResolver {
  @Query(() => EndpointConnectionType, { nullable: true, description: "Endpoints of the viewer's body, or of the viewer alone; to administrators all. In the order in which they were saved first." })
  async endpoints(@Ctx() { reader, scope }: DeliveryContext, @Args(() => PageArgs) page: PageArgs): Promise<Connection<Endpoint>> {
    const request = requirePage(page, "endpoints", ENDPOINT_SORT.length);
    const read = pageOf(await listEndpoints(reader, scope, request), request, "endpoints", (row) => ENDPOINT_SORT.map((column) => column.of(row)));
    return new Connection(mapPage(read, endpointView), () => countEndpoints(reader, scope));
  }

  @FieldResolver(() => Int, { description: "How many entries the register has beyond its position; while the register does not answer, as far as is known here." })
  async lag(@Root() { position }: Endpoint, @Ctx() context: DeliveryContext): Promise<number> {
    return Math.max(0, (await context.registerEnd()) - position);
  }

  @FieldResolver(() => DateTimeScalar, { nullable: true, description: "Since when it is paused; null where it is not." })
  async pausedAt(@Root() { id, row }: EndpointView, @Ctx() context: DeliveryContext): Promise<Instant | null> {
    if (row.status !== "PAUSED" || row.pausedAt !== null) return row.pausedAt;
    return (await context.notices.load(id)).find(({ code }) => code === row.pausedBecause)?.at ?? null;
  }

  @FieldResolver(() => [EndpointKeyType], { description: "The keys that sign now, the newest first." })
  async keys(@Root() { id }: Endpoint, @Ctx() context: DeliveryContext): Promise<EndpointKeyType[]> {
    return (await context.keys.load(id)).map(({ kind, publicKey, madeAt, endsAt }) => ({ kind, publicKey, madeAt, endsAt }));
  }

  @FieldResolver(() => [EndpointNoticeType], { description: "What its owner was told, the newest first; the last 20." })
  async notices(@Root() { id }: Endpoint, @Ctx() context: DeliveryContext): Promise<EndpointNoticeType[]> {
    return (await context.notices.load(id)).map(({ code, number, at }) => ({
      code, number, at, severity: code === "PAYLOAD_LARGE" ? "WARNING" : "ERROR", message: NOTICE_TEXTS[code],
    }));
  }

  @FieldResolver(() => DeliveryConnectionType, { description: "Every attempt, the newest first." })
  deliveries(@Root() { id }: Endpoint, @Args(() => PageArgs) page: PageArgs, @Ctx() context: DeliveryContext): Promise<Connection<DeliveryType>> {
    return context.lists.connection(DELIVERIES, id, page);
  }
}
