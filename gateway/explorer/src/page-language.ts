export const pageLanguages = ["kk", "ru", "en"] as const;
export type PageLanguage = (typeof pageLanguages)[number];

const storageKey = "tizilim:language";

function isPageLanguage(value: string | null | undefined): value is PageLanguage {
  return pageLanguages.some((language) => language === value);
}

/** The language chosen earlier, else the first of the browser's that we speak, else Kazakh. */
export function initialPageLanguage(): PageLanguage {
  const chosen = localStorage.getItem(storageKey);
  if (isPageLanguage(chosen)) return chosen;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isPageLanguage) ?? "kk";
}

export function rememberPageLanguage(language: PageLanguage): void {
  localStorage.setItem(storageKey, language);
}
