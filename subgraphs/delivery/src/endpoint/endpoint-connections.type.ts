import { connectionTypes } from "@tizilim/common/graphql/connection.type";
import { DeliveryType } from "./endpoint-parts.type";
import { Endpoint } from "./endpoint.type";

export const { Connection: EndpointConnectionType } = connectionTypes("Endpoint", () => Endpoint);
export const { Connection: DeliveryConnectionType } = connectionTypes("Delivery", () => DeliveryType);
