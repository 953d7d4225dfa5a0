import type { LocalizedText } from "../answer/act-answer";
import { useSpeech } from "./speech";

interface LocalizedProps {
  readonly text: LocalizedText;
  /** Said where it is missing in both languages. */
  readonly otherwise?: string;
}

/** A text of the register in the language of the page, else in the one that it has; in English both, as both have equal force (norm 1). */
export function Localized({ text: { kk, ru }, otherwise = "—" }: LocalizedProps) {
  const { language } = useSpeech();
  if (kk === null && ru === null) return otherwise;
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
