import { Connection } from "@tizilim/common/graphql/connection.type";
import { requirePage, type PageArgs } from "@tizilim/common/graphql/page-arguments";
import { mapPage, pageOf } from "@tizilim/common/pure/page-request";
import type { PeriodDesk } from "../period/period-desk";
import type { Duty } from "./duty";
import { DUTY_KEY_LENGTH, dutyKey, dutyPage } from "./duty-page";
import type { Obligation } from "./obligation.type";
import { obligationView } from "./obligation-view";

/** A page of duties in order. `list` names the list with its filter: its cursors are foreign to every other. */
export async function obligationList(list: string, page: PageArgs, periods: PeriodDesk, read: () => Promise<ReadonlyArray<Duty>>): Promise<Connection<Obligation>> {
  const request = requirePage(page, list, DUTY_KEY_LENGTH);
  const duties = await read();
  const found = pageOf(dutyPage(duties, request), request, list, dutyKey);
  return new Connection(mapPage(found, (duty) => obligationView(duty, periods)), () => duties.length);
}
