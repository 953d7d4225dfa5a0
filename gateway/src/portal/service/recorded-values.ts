import { z } from "zod";

const text = z.object({ kk: z.string().nullable(), ru: z.string().nullable() });
const fee = z.object({ kind: z.string(), description: text.nullable() });
const subtype = z.object({ name: text, fee: fee.nullable(), forms: z.array(z.string()), term: text.nullable() });

/** Values of a service's record, as entries hold them. */
export const RECORDED = { text, texts: z.array(text), fee, subtypes: z.array(subtype), codes: z.union([z.string(), z.array(z.string())]), word: z.union([z.string(), z.number()]), list: z.array(z.unknown()) };
export type RecordedFee = z.infer<typeof fee>;
export type RecordedSubtype = z.infer<typeof subtype>;
