/** Which services an endpoint wants to hear of: conditions are AND, the values inside one list OR; null leaves a condition out. */
export interface EndpointFilter {
  readonly sections: ReadonlyArray<string> | null;
  /** Ids of providers. */
  readonly providers: ReadonlyArray<string> | null;
  readonly category: ReadonlyArray<ServiceCategory> | null;
}

export const SERVICE_CATEGORIES = ["STATE_SERVICE", "SOCIALLY_SIGNIFICANT"] as const;
export type ServiceCategory = (typeof SERVICE_CATEGORIES)[number];

export const FILTER_LISTS = ["sections", "providers", "category"] as const;
