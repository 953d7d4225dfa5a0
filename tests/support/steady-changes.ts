import { setTimeout as pause } from "node:timers/promises";
import { CATALOGUE_TABLES } from "@tizilim/catalogue/catalogue-tables";
import { carriedRegister } from "@tizilim/catalogue/entry/carried-register.store";
import { amendService, isRefusal } from "@tizilim/catalogue/register/register-commands";
import { RegisterWriter } from "@tizilim/catalogue/register/register-writer";
import { carryLogs } from "@tizilim/common/broker/carry-logs";
import type { BrokerSettings } from "@tizilim/common/broker/broker-settings";
import { openDatabase, type RegistryDatabase } from "@tizilim/common/database/registry-database";
import { createLog } from "@tizilim/common/observability/log";
import type { RegistryPlace } from "./registry-place";
import { FROM_THE_START, include, JUSTICE, text } from "./register-world";

/** One more process that enters changes, on the register's database, and carries them to NATS as the catalogue does. */
export interface SteadyChanges {
  /** Number of the newest change. */
  end(): Promise<number>;
  /** Makes one change; its number. */
  change(): Promise<number>;
  /** Makes so many changes a second until it is stopped; what was held up is made up for. Returns how to stop. */
  run(aSecond: number): { stop(): Promise<void> };
  /** When the commit of a number was over, by the machine's clock. */
  committedAt(number: number): number;
  close(): Promise<void>;
}

const SERVICES = 20;

/** Over a place that holds the small register of `openRegisterWorld` already. */
export async function openSteadyChanges(place: Pick<RegistryPlace, "settings">, nats: BrokerSettings | null): Promise<SteadyChanges> {
  const database: RegistryDatabase = await openDatabase(place.settings("catalogue"), CATALOGUE_TABLES);
  const carried = carryLogs(nats, "changes", [carriedRegister(database)], createLog("changes", "silent"));
  const write = <T>(work: (register: RegisterWriter) => Promise<T>): Promise<T> => RegisterWriter.write(database, new Date(), work);
  const committed = new Map<number, number>();
  const codes = await write(async (register) => {
    const entered: string[] = [];
    for (let each = 0; each < SERVICES; each += 1) {
      const { code } = await include(register, { subsection: "00101", name: text(`Қызмет ${each}`, `Услуга ${each}`), provider: JUSTICE });
      entered.push(code);
    }
    return entered;
  });
  let made = 0;
  const change = async (): Promise<number> => {
    const term = text(`${(made += 1)} күн`, `${made} дн.`);
    const outcome = await write((register) => amendService(register, codes[made % SERVICES] as never, { term }, FROM_THE_START));
    if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
    committed.set(outcome.entry.number, Date.now());
    return outcome.entry.number;
  };
  return {
    change,
    end: () => write(({ number }) => Promise.resolve(number)),
    run: (aSecond) => {
      let isOver = false;
      const begun = performance.now();
      const running = (async () => {
        for (let turn = 0; !isOver; turn += 1) {
          const early = begun + (turn * 1_000) / aSecond - performance.now();
          if (early > 0) await pause(early);
          await change();
        }
      })();
      // A fault is told when it is stopped.
      running.catch(() => undefined);
      return {
        stop: () => {
          isOver = true;
          return running;
        },
      };
    },
    committedAt: (number) => {
      const at = committed.get(number);
      if (at === undefined) throw new Error(`${number} was not committed here`);
      return at;
    },
    close: async () => {
      await carried?.close();
      await database.close();
    },
  };
}
