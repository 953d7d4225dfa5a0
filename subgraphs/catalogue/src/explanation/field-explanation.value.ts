import { canonicalJson } from "@tizilim/common/pure/canonical-json";
import type { Day } from "@tizilim/common/pure/day";
import { formatFieldReference } from "@tizilim/common/pure/field-reference";
import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { ExplainableField } from "../domain/explanation/explainable-field";
import { explainedField } from "../domain/explanation/explained-field";
import { normsOfField } from "../domain/explanation/field-norm";
import { SERVICE_FIELD_WORDS } from "../domain/service-field-words";
import { entryValue } from "../entry/register-entry.value";
import type { StoredEntry } from "../entry/stored-entry";
import { legalActValue } from "../references/legal-act.stub";
import type { ServiceValue } from "../service/service.value";
import type { FieldExplanationType } from "./field-explanation.type";

/** What stands in one field of a view and why; entries: all of the service. */
export function fieldExplanation({ code, asOf, keys, provenance }: ServiceValue, field: ExplainableField, entries: ReadonlyArray<StoredEntry>, today: Day): FieldExplanationType {
  const day = asOf.inForceOn ?? today;
  const { standing, value, before, entry } = explainedField(entries, field, day, asOf.knownOn);
  const { norms, unknown } = normsOfField(field, day);
  const [kk, ru] = SERVICE_FIELD_WORDS[field];
  return {
    __typename: "FieldExplanation",
    _ref: formatFieldReference({ id: code, asOf, field }),
    field, standing,
    name: { kk, ru },
    value: jsonOf(value),
    text: TEXTS.has(field) ? (value as LocalizedText | null) : null,
    before: jsonOf(before),
    entry: entry === null ? null : entryValue(entry),
    provenance: provenance.filter((mark) => mark.field.split(".", 1)[0] === field),
    norms: norms.map(({ provision, asks, edition }) => ({ provision, asks, knownFrom: edition.knownFrom })),
    normsUnknown: unknown,
    act: keys.governingAct === null ? null : legalActValue(keys.governingAct, asOf),
  };
}

const TEXTS: ReadonlySet<ExplainableField> = new Set<ExplainableField>(["name", "recipientNote", "term"]);

function jsonOf(value: unknown): string | null {
  return value === null ? null : canonicalJson(value);
}
