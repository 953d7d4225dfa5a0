import { dayOf } from "@tizilim/common/pure/day";
import { digitiseNewService } from "../domain/obligations/digitise-new-service";
import { dutyOf } from "./duty";
import { dutyId } from "./duty-id";
import { recordsOfDuties } from "./duty-record.store";
import { isOf, type DutySource } from "./duty-scope";
import { newServices, type NewService } from "./new-services.store";

/** LAW/10, 9-1), norm 45: of the body that answers for it, for each service that an order of the register included. */
export const newServiceDuties: DutySource = {
  names: ["DIGITISE_NEW_SERVICE"],
  read: async (query, scope, board) => {
    const services = (await newServices(query, scope.services)).filter(({ body }) => isOf(scope, body));
    const idOf = ({ code, entry }: NewService): string => dutyId("DIGITISE_NEW_SERVICE", code, entry);
    const records = await recordsOfDuties(query, services.map(idOf));
    return services.map((service) => {
      const { code, body, includedAt, forms, proposal } = service;
      const id = idOf(service);
      const obligation = digitiseNewService({ includedAt, forms, recordedAt: records.get(id) ?? null }, board);
      return dutyOf(obligation, { name: "DIGITISE_NEW_SERVICE", id, body, service: code, proposal, arisesOn: dayOf(includedAt) });
    });
  },
};
