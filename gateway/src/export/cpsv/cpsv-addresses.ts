import { parseReference } from "@tizilim/common/pure/as-of";

/** Its registration knows no charset (always UTF-8); one that is named does no harm, and some readers need one for Kazakh letters. */
export const JSON_LD_TYPE = "application/ld+json; charset=utf-8";

/** Where the codes of the register stand described, each under its own anchor. */
export const CODES_PATH = "cpsv/codes.jsonld";
export const CONTEXT_PATH = "cpsv/context.jsonld";
export const SERVICES_PATH = "export/services.jsonld";

/** The same in every view: a view's own address tells the moment. */
export const serviceAddress = (code: string): string => `service/${code}`;
export const actAddress = (actId: string): string => `acts/${actId}`;
export const codeAddress = (list: string, code: string): string => `${CODES_PATH}#${list}-${code}`;
export const providerAddress = (id: string): string => `${SERVICES_PATH}#body-${encodeURIComponent(todaysId(id))}`;
export const groupAddress = (code: string): string => `${SERVICES_PATH}#group-${code}`;
export const DATASET_ADDRESS = `${SERVICES_PATH}#register`;
export const PUBLISHER_ADDRESS = `${SERVICES_PATH}#publisher`;

/** The id of the thing, whatever moment the view that named it is of. */
export function todaysId(id: string): string {
  return parseReference(id)?.id ?? id;
}
