/** Words of ours: always in both state languages. */
export interface Bilingual {
  readonly kk: string;
  readonly ru: string;
}

export const PAGE_LANGUAGES = ["kk", "ru"] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

export const both = (kk: string, ru: string): Bilingual => ({ kk, ru });
