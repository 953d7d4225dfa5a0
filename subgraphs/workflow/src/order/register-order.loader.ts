import type { Viewer } from "@tizilim/common/identity/viewer";
import DataLoader from "dataloader";
import { maySee } from "../domain/authority";
import type { RunQuery } from "@tizilim/common/database/run-query";
import { storedOrders } from "./register-order.store";
import { orderView, type RegisterOrderValue } from "./register-order.type";

export type RegisterOrderLoader = DataLoader<string, RegisterOrderValue | null>;

/** Orders by id; null alike for one that is not there and for one that the viewer may not see. */
export function registerOrderLoader(query: RunQuery, viewer: Viewer): RegisterOrderLoader {
  return new DataLoader(async (ids) => {
    const stored = await storedOrders(query, ids);
    return ids.map((id) => {
      const order = stored.get(id)?.order;
      return order !== undefined && maySee(viewer, { thing: "ORDER", status: order.status }) ? orderView(order) : null;
    });
  });
}
