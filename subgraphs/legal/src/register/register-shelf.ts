import type { RegistryDatabase } from "@tizilim/common/database/registry-database";
import { queryWithin, type RunQuery } from "@tizilim/common/database/run-query";
import { followedNumber } from "@tizilim/common/following/followed-log.store";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import { registerIndex, type RegisterIndex } from "../domain/register/indexed-register";
import type { RegisteredService } from "../domain/register/registered-service";
import { registeredService, type RegisterRecord } from "./register-record";

interface Row {
  readonly code: string;
  readonly status: string;
  readonly record: string;
  readonly nameKk: string | null;
  readonly nameRu: string | null;
}

/** The services in force as names are looked up in them, up to the last line of the register that was taken in. */
export class RegisterShelf {
  private readonly services = new Map<string, RegisteredService>();
  private readonly left = new Map<string, LocalizedText>();
  private index: RegisterIndex = registerIndex([]);
  private upTo = 0;
  private filling: Promise<void> | null = null;

  constructor(private readonly database: RegistryDatabase) {}

  async read(): Promise<RegisterIndex> {
    const query = queryWithin(this.database.reader);
    const number = await followedNumber(query, "register");
    while (this.upTo < number) {
      this.filling ??= this.takeIn(query, number).finally(() => {
        this.filling = null;
      });
      await this.filling;
    }
    return this.index;
  }

  private async takeIn(query: RunQuery, number: number): Promise<void> {
    const rows = await query<Row>(
      "SELECT s.code, s.status, s.record, p.nameKk, p.nameRu FROM known_service s LEFT JOIN known_provider p ON p.id = s.provider " +
        "WHERE s.lastEntry > ? OR s.provider IN (SELECT subject FROM register_line WHERE number > ?)",
      [this.upTo, this.upTo],
    );
    for (const { code, status, record, nameKk, nameRu } of rows) {
      const known = JSON.parse(record) as RegisterRecord;
      const stands = status === "IN_FORCE";
      if (stands) this.services.set(code, registeredService(code, known, providerName(nameKk, nameRu)));
      else this.left.set(code, known.name);
      (stands ? this.left : this.services).delete(code);
    }
    const providers = await query<{ id: string; nameKk: string | null; nameRu: string | null }>("SELECT id, nameKk, nameRu FROM known_provider");
    this.index = registerIndex(this.services.values(), providers.map(({ id, nameKk, nameRu }) => ({ id, name: { kk: nameKk, ru: nameRu } })), this.left);
    this.upTo = number;
  }
}

function providerName(kk: string | null, ru: string | null): LocalizedText | null {
  return kk === null && ru === null ? null : { kk, ru };
}
