import { ChannelEnum, FormOfProvisionEnum, RecipientKindEnum } from "@tizilim/common/graphql/service-enums";
import { canonicalJson } from "@tizilim/common/pure/canonical-json";
import { localizedText, type LocalizedText } from "@tizilim/common/pure/localized-text";
import type { DraftedFields, DraftFee, DraftSubtype, FormOfProvision } from "../../domain/service-draft";
import { requireProvider } from "../../references/require-provider";
import type { FeeInput, ServiceDraftInput, ServiceSubtypeInput } from "./service-draft.input";

type TextInput = { readonly kk?: string | null; readonly ru?: string | null } | null | undefined;

/** The fields as the register writes them: trimmed, each value of a list once and in the order of the register. What is undefined stays unnamed. */
export function draftedFields(input: ServiceDraftInput): DraftedFields {
  const { subsection, governingAct, replaces } = input;
  return {
    name: named(input.name, textOf),
    subsection: named(subsection, (code) => blankAsNull(code)),
    recipients: named(input.recipients, (kinds) => ordered(Object.values(RecipientKindEnum), kinds)),
    recipientNote: named(input.recipientNote, textOf),
    provider: named(input.provider, (id) => (id === null ? null : requireProvider(id, "input.draft.provider"))),
    responsibleBody: named(input.responsibleBody, (id) => (id === null ? null : requireProvider(id, "input.draft.responsibleBody"))),
    intake: named(input.intake, (texts) => eachOnce((texts ?? []).map(textOf).filter((text) => text !== null))),
    channels: named(input.channels, (channels) => ordered(Object.values(ChannelEnum), channels)),
    fee: named(input.fee, feeOf),
    forms: named(input.forms, formsOf),
    term: named(input.term, textOf),
    subtypes: named(input.subtypes, (subtypes) => eachOnce((subtypes ?? []).map(subtypeOf))),
    governingAct,
    replaces,
  };
}

/** Null where neither language says anything. */
export function textOf(text: TextInput): LocalizedText | null {
  return localizedText(text?.kk, text?.ru);
}

/** undefined: the field is not named. */
export function named<T, R>(value: T | undefined, read: (value: Exclude<T, undefined>) => R): R | undefined {
  return value === undefined ? undefined : read(value as Exclude<T, undefined>);
}

function feeOf(fee: FeeInput | null | undefined): DraftFee | null {
  return fee == null ? null : { kind: fee.kind, description: textOf(fee.description) };
}

function formsOf(forms: ReadonlyArray<FormOfProvision> | null | undefined): FormOfProvision[] {
  return ordered(Object.values(FormOfProvisionEnum), forms);
}

function subtypeOf({ name, fee, forms, term }: ServiceSubtypeInput): DraftSubtype {
  return { name: textOf(name) ?? { kk: null, ru: null }, fee: feeOf(fee), forms: formsOf(forms), term: textOf(term) };
}

function ordered<T>(all: ReadonlyArray<T>, some: ReadonlyArray<T> | null | undefined): T[] {
  const chosen = new Set(some);
  return all.filter((value) => chosen.has(value));
}

function blankAsNull(text: string | null): string | null {
  const rest = text?.trim() ?? "";
  return rest === "" ? null : rest;
}

function eachOnce<T>(values: ReadonlyArray<T>): T[] {
  return [...new Map(values.map((value) => [canonicalJson(value), value] as const)).values()];
}
