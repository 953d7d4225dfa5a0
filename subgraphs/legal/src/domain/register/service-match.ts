/** ONE: told by its reasons; SEVERAL: ambiguous, and all of them are shown; NONE: the register has nothing like it. */
export type ServiceMatch =
  | { readonly kind: "ONE"; readonly code: string; readonly by: ReadonlyArray<MatchReason>; readonly likeness: number }
  | { readonly kind: "SEVERAL"; readonly codes: ReadonlyArray<{ readonly code: string; readonly by: ReadonlyArray<MatchReason>; readonly likeness: number }> }
  | { readonly kind: "NONE" };

/** GOVERNING_ACT: the register says that this act governs it. SAME_NAME: equal when folded. LIKE_NAME: its stems are. OTHER_LANGUAGE: by the name in the act's other language. SAME_PROVIDER: of several of the same name the only one whose provider the act names. */
export type MatchReason = "GOVERNING_ACT" | "SAME_NAME" | "LIKE_NAME" | "OTHER_LANGUAGE" | "SAME_PROVIDER";
