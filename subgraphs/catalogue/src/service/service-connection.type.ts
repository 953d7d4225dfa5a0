import { connectionTypes } from "@tizilim/common/graphql/connection.type";
import { ServiceType } from "./service.type";

export const { Edge: ServiceEdgeType, Connection: ServiceConnectionType } = connectionTypes("Service", () => ServiceType);
