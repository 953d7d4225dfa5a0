import { FORM_TYPES } from "./accepted-form";

export interface ViewQuery {
  readonly asOf?: string | null;
  readonly lang?: string;
}

const FORM_ENDINGS = { html: "", jsonld: ".jsonld", json: ".json" } as const;

/** Address of a view of a service, from the root of the registry. */
export function viewAddress(code: string, { asOf = null, lang }: ViewQuery, ending = ""): string {
  const query = [...(asOf === null ? [] : [`asOf=${asOf}`]), ...(lang === undefined ? [] : [`lang=${lang}`])].join("&");
  return `/service/${code}${ending}${query === "" ? "" : `?${query}`}`;
}

/** The same view in its machine forms. */
export function alternatesOf(code: string, asOf: string | null): ReadonlyArray<{ readonly type: string; readonly address: string }> {
  return FORM_TYPES.filter(([form]) => form !== "html").map(([form, type]) => ({ type, address: viewAddress(code, { asOf }, FORM_ENDINGS[form]) }));
}
