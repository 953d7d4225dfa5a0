import type { Evidence } from "../evidence";
import type { ActText } from "../structure/act-text";
import type { Provision } from "../structure/provision";
import type { RequirementItem } from "./requirement-item";

/** Where an act sets down the ten items for one service: its list of main requirements, or a standard of before 2020. One language. */
export interface Standard {
  readonly text: ActText;
  readonly provision: Provision;
  /** The service, as the heading or the first row names it; null where nothing does. */
  readonly serviceName: Evidence | null;
  readonly items: ReadonlyMap<RequirementItem, StandardItem>;
}

/** One item that has a place: says is null where nothing stands there, or a dash. */
export interface StandardItem {
  readonly label: Evidence;
  readonly says: Evidence | null;
}
