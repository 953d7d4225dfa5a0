/** Which services an entry must touch, as EndpointFilter says it: conditions are AND, the values of one OR. */
export interface FeedFilter {
  readonly sections?: ReadonlyArray<string>;
  readonly providers?: ReadonlyArray<string>;
  readonly category?: ReadonlyArray<string>;
}

export const CATEGORIES: ReadonlyArray<string> = ["STATE_SERVICE", "SOCIALLY_SIGNIFICANT"];

export const FILTER_PARAMETERS = ["sections", "providers", "category"] as const;
