import { connectionTypes } from "@tizilim/common/graphql/connection.type";
import { RegisterEntryType } from "./register-entry.type";

export const { Edge: RegisterEntryEdgeType, Connection: RegisterEntryConnectionType } = connectionTypes("RegisterEntry", () => RegisterEntryType);
