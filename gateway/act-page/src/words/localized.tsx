import type { LocalizedText } from "../answer/act-answer";
import { useSpeech } from "./speech";

/** A text of the register in the language of the page, else in the one that it has; in English both, as both have equal force (norm 1). */
export function Localized({ text }: { readonly text: LocalizedText }) {
  const { language } = useSpeech();
  const { kk, ru } = text;
  if (language === "en" && kk !== null && ru !== null) {
    return (
      <>
        <span lang="kk">{kk}</span> / <span lang="ru">{ru}</span>
      </>
    );
  }
  const kazakh = kk !== null && (language === "kk" || ru === null);
  return <span lang={kazakh ? "kk" : "ru"}>{kazakh ? kk : ru}</span>;
}
