import type { LocalizedText } from "@tizilim/common/pure/localized-text";
import type { DraftedFields } from "./service-draft";

export interface NamedText {
  /** Field of the draft that it stands in. */
  readonly field: string;
  readonly text: LocalizedText;
}

/** Every text of a record that stands there, the parts of lists one by one. */
export function draftTexts({ name, recipientNote, intake, fee, term, subtypes }: DraftedFields): NamedText[] {
  const texts: ReadonlyArray<readonly [string, LocalizedText | null | undefined]> = [
    ["name", name],
    ["recipientNote", recipientNote],
    ...(intake ?? []).map((text, at) => [`intake[${at}]`, text] as const),
    ["fee.description", fee?.description],
    ["term", term],
    ...(subtypes ?? []).flatMap((subtype, at) => [
      [`subtypes[${at}].name`, subtype.name] as const,
      [`subtypes[${at}].fee.description`, subtype.fee?.description] as const,
      [`subtypes[${at}].term`, subtype.term] as const,
    ]),
  ];
  return texts.flatMap(([field, text]) => (text == null ? [] : [{ field, text }]));
}
