import type { DatabaseParts } from "@tizilim/common/database/registry-database";
import { Endpoints1700000000001 } from "./migrations/0001-endpoints";

export const DELIVERY_TABLES: DatabaseParts = { entities: [], migrations: [Endpoints1700000000001] };
