import { useEffect, useState } from "react";
import { initialPageLanguage, rememberPageLanguage } from "../../explorer/src/page-language";
import { ActView } from "./act-view";
import { useAct } from "./answer/use-act";
import { PageHeader } from "./page-header";
import { SpokenLanguage, wordsIn } from "./words/speech";

export function ActPage({ id }: { readonly id: string }) {
  const [language, setLanguage] = useState(initialPageLanguage);
  const { known, again } = useAct(id);
  const words = wordsIn(language);
  const { act } = known;
  const title = act.phase === "HERE" ? (language === "kk" ? (act.act.title.kk ?? act.act.title.ru) : (act.act.title.ru ?? act.act.title.kk)) : null;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${title ?? words.pageTitle} — Tizilim`;
    rememberPageLanguage(language);
  }, [language, title, words]);
  return (
    <SpokenLanguage value={language}>
      <PageHeader language={language} onLanguage={setLanguage} />
      <main>
        {act.phase === "HERE" ? <ActView act={act.act} analysis={known.analysis} citations={known.citations} onAgain={again} /> : null}
        {act.phase === "LOADING" ? <p className="state" role="status">{words.loading}</p> : null}
        {act.phase === "NO_SUCH_ACT" ? (
          <div className="state">
            <h1>{words.noSuchAct}</h1>
            <p>
              <code>{id}</code>
            </p>
            <p>{words.noSuchActHint}</p>
          </div>
        ) : null}
        {act.phase === "SILENT" ? (
          <div className="state" role="alert">
            <h1>{words.pageTitle}</h1>
            <p>{words.silentAct}</p>
            <button type="button" onClick={again}>
              {words.again}
            </button>
          </div>
        ) : null}
      </main>
    </SpokenLanguage>
  );
}
