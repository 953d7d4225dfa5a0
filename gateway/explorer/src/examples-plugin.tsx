import type { GraphiQLPlugin } from "@graphiql/react";
import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useContext, useEffect } from "react";
import { CommandText } from "./command-text";
import { exampleDocuments, exampleTitle } from "./example-document";
import type { ExampleDocument } from "./example-document";
import { PageLanguageContext, usePageTexts } from "./page-language-context";

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round">
      <rect x="3" y="2.5" width="14" height="15" rx="2" />
      <path d="M6.5 7h7M6.5 10.5h7M6.5 14h4" />
    </svg>
  );
}

function ExamplesPanel() {
  const texts = usePageTexts();
  const language = useContext(PageLanguageContext);
  const { addTab, changeTab } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const activeTab = useGraphiQL((state) => state.activeTabIndex);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);

  useEffect(() => {
    document.getElementById(`graphiql-session-tab-${activeTab}`)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [activeTab]);

  const open = (example: ExampleDocument) => {
    const index = tabs.findIndex((tab) => tab.query === example.query);
    if (index >= 0) {
      changeTab(index);
      return;
    }
    addTab();
    queryEditor?.setValue(example.query);
    variableEditor?.setValue(example.variables ?? "");
  };
  return (
    <section aria-label={texts.examples} className="examples-panel">
      <h2>{texts.examples}</h2>
      <p>{texts.examplesHint}</p>
      <p>
        {texts.stepsHint} <CommandText command="npm run demo -- --by-hand" />
      </p>
      <ol>
        {exampleDocuments.map((example) => (
          <li key={example.name}>
            <button type="button" aria-current={example.query === tabs[activeTab]?.query} onClick={() => open(example)}>
              {exampleTitle(example, language)}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

export const examplesPlugin: GraphiQLPlugin = {
  title: "Мысалдар / Примеры",
  icon: ExamplesIcon,
  content: ExamplesPanel,
};
