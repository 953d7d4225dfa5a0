import { fold } from "@tizilim/common/pure/language/fold";
import type { ServiceCategory } from "../../domain/service-record";

/** Null where the words name neither category. LAW/1, 4-1): socially significant services are a kind of state services. */
export function readCategory(text: string): ServiceCategory | null {
  const folded = fold(text);
  if (/значим|манызды|маныздылыг/u.test(folded)) return "SOCIALLY_SIGNIFICANT";
  return /государственн|мемлекеттик/u.test(folded) ? "STATE_SERVICE" : null;
}
