import mark from "../../explorer/src/mark.svg";
import { pageLanguages, type PageLanguage } from "../../explorer/src/page-language";
import { useSpeech } from "./words/speech";

interface PageHeaderProps {
  readonly language: PageLanguage;
  readonly onLanguage: (language: PageLanguage) => void;
  /** Whether there are a text and verdicts to skip to. */
  readonly skips: boolean;
}

export function PageHeader({ language, onLanguage, skips }: PageHeaderProps) {
  const { words } = useSpeech();
  return (
    <>
      {skips ? (
        <nav className="skip-links" aria-label="Tizilim">
          <a href="#page-text">{words.toText}</a>
          <a href="#page-verdicts">{words.toVerdicts}</a>
        </nav>
      ) : null}
      <header className="page-header">
        <img src={mark} alt="" width="28" height="28" />
        <p className="house">Tizilim</p>
        <nav>
          <a href="/acts/">{words.acts}</a>
          <a href="/">{words.explorer}</a>
        </nav>
        <div className="switch" role="group" aria-label={words.language}>
          {pageLanguages.map((code) => (
            <button key={code} type="button" lang={code} aria-pressed={code === language} onClick={() => onLanguage(code)}>
              {{ kk: "Қаз", ru: "Рус", en: "Eng" }[code]}
            </button>
          ))}
        </div>
      </header>
    </>
  );
}
