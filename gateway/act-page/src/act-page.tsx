import { useEffect } from "react";
import { ActView } from "./act-view";
import { useAct } from "./answer/use-act";
import { useSpeech } from "./words/speech";
import { textFor } from "./words/text-for";

/** One act, or why it cannot be shown. */
export function ActPage({ id }: { readonly id: string }) {
  const { language, words } = useSpeech();
  const { known, again } = useAct(id);
  const { act } = known;
  const title = act.phase === "HERE" ? textFor(act.act.title, language) || id : words.pageTitle;
  useEffect(() => {
    document.title = `${title} — Tizilim`;
  }, [title]);
  switch (act.phase) {
    case "LOADING":
      return <p className="state" role="status">{words.loading}</p>;
    case "NO_SUCH_ACT":
      return (
        <div className="state">
          <h1>{words.noSuchAct}</h1>
          <p>
            <code>{id}</code>
          </p>
          <p>{words.noSuchActHint}</p>
        </div>
      );
    case "SILENT":
      return (
        <div className="state" role="alert">
          <h1>{words.pageTitle}</h1>
          <p>{words.silentAct}</p>
          <button type="button" onClick={again}>
            {words.again}
          </button>
        </div>
      );
    case "HERE":
      return <ActView act={act.act} analysis={known.analysis} citations={known.citations} onAgain={again} />;
  }
}
