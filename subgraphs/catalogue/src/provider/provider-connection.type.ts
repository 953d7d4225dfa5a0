import { connectionTypes } from "@tizilim/common/graphql/connection.type";
import { ProviderType } from "./provider.type";

export const { Edge: ProviderEdgeType, Connection: ProviderConnectionType } = connectionTypes("Provider", () => ProviderType);
