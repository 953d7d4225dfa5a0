import type { DatabaseParts } from "@tizilim/common/database/registry-database";
import { SectionVersion } from "./classification/section-version.entity";
import { SubsectionVersion } from "./classification/subsection-version.entity";
import { CodeSchemeRow } from "./dataset/code-scheme.entity";
import { DatasetRow } from "./dataset/dataset.entity";
import { RegisterEntryRow } from "./entry/register-entry.entity";
import { Register1700000000001 } from "./migrations/0001-register";
import { Search1700000000002 } from "./migrations/0002-search";
import { Idempotency1700000000004 } from "./migrations/0004-idempotency";
import { TouchedServices1700000000005 } from "./migrations/0005-touched-services";
import { ProofTree1700000000006 } from "./migrations/0006-proof-tree";
import { Witnesses1700000000007 } from "./migrations/0007-witnesses";
import { ProviderVersion } from "./provider/provider-version.entity";
import { CodeCounter } from "./register/code-counter.entity";
import { RegisterHead } from "./register/register-head.entity";
import { ServiceVersion } from "./service/service-version.entity";

export const CATALOGUE_TABLES: DatabaseParts = {
  entities: [
    RegisterHead,
    RegisterEntryRow,
    ServiceVersion,
    ProviderVersion,
    SectionVersion,
    SubsectionVersion,
    CodeCounter,
    CodeSchemeRow,
    DatasetRow,
  ],
  migrations: [Register1700000000001, Search1700000000002, Idempotency1700000000004, TouchedServices1700000000005, ProofTree1700000000006, Witnesses1700000000007],
};
