/** Terms of the EU's authority tables (publications.europa.eu), of ADMS and of ELI that stand for ours. */
const AUTHORITY = "http://publications.europa.eu/resource/authority";

export const KAZAKHSTAN = `${AUTHORITY}/country/KAZ`;
export const TENGE = `${AUTHORITY}/currency/KZT`;
export const LANGUAGES = { kk: `${AUTHORITY}/language/KAZ`, ru: `${AUTHORITY}/language/RUS` } as const;

/** Of a service: ADMS has no "excluded", and "Withdrawn" says that it is no longer offered. */
export const ADMS_STATUS: Readonly<Record<string, string>> = {
  IN_FORCE: "http://purl.org/adms/status/Completed",
  EXCLUDED: "http://purl.org/adms/status/Withdrawn",
};

/** Of an act; nothing stands for a state that no source tells. */
export const ELI_IN_FORCE: Readonly<Record<string, string>> = {
  IN_FORCE: "eli:InForce-inForce",
  AMENDED: "eli:InForce-inForce",
  REPEALED: "eli:InForce-notInForce",
  DRAFT: "eli:InForce-notInForce",
};
