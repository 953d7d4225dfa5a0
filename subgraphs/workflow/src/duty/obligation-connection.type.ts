import { connectionTypes } from "@tizilim/common/graphql/connection.type";
import { Obligation } from "./obligation.type";

export const { Connection: ObligationConnectionType } = connectionTypes("Obligation", () => Obligation);
