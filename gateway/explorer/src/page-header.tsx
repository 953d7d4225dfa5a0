import mark from "./mark.svg";
import { pageLanguages } from "./page-language";
import type { PageLanguage } from "./page-language";
import { usePageTexts } from "./page-language-context";
import { TokenBox } from "./token-box";

interface PageHeaderProps {
  readonly language: PageLanguage;
  readonly onLanguage: (language: PageLanguage) => void;
}

export function PageHeader({ language, onLanguage }: PageHeaderProps) {
  const texts = usePageTexts();
  return (
    <header className="page-header">
      <img src={mark} alt="" width="28" height="28" />
      <h1>
        Tizilim <small>{texts.tagline}</small>
      </h1>
      <nav>
        <a href="/acts/">{texts.acts}</a>
        <a href="/docs/schema/">{texts.schemaPages}</a>
        <a href="/schema.graphql">{texts.schemaFile}</a>
      </nav>
      <TokenBox />
      <div className="language-switch" role="group" aria-label={texts.language}>
        {pageLanguages.map((code) => (
          <button key={code} type="button" lang={code} aria-pressed={code === language} onClick={() => onLanguage(code)}>
            {{ kk: "Қаз", ru: "Рус", en: "Eng" }[code]}
          </button>
        ))}
      </div>
    </header>
  );
}
