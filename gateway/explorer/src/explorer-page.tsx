import { explorerPlugin } from "@graphiql/plugin-explorer";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { useEffect, useMemo, useRef, useState } from "react";
import { exampleDocuments } from "./example-document";
import { ExampleTokenBar } from "./example-token-bar";
import { examplesPlugin } from "./examples-plugin";
import { PageHeader } from "./page-header";
import { initialPageLanguage, rememberPageLanguage } from "./page-language";
import { PageLanguageContext } from "./page-language-context";
import { pageTexts } from "./page-texts";
import { registryFetcher } from "./registry-fetcher";
import { useReadableEditors } from "./use-readable-editors";

const plugins = [examplesPlugin, HISTORY_PLUGIN, explorerPlugin()];
const defaultTabs = exampleDocuments.map(({ query, variables }) => ({ query, variables: variables ?? null, headers: null }));

export function ExplorerPage() {
  const [language, setLanguage] = useState(initialPageLanguage);
  const spoken = useRef(language);
  useEffect(() => {
    spoken.current = language;
    document.documentElement.lang = language;
    rememberPageLanguage(language);
  }, [language]);
  useReadableEditors();
  const fetcher = useMemo(() => registryFetcher(() => pageTexts[spoken.current].unreachable), []);
  return (
    <PageLanguageContext value={language}>
      <PageHeader language={language} onLanguage={setLanguage} />
      <main>
        <GraphiQL
          fetcher={fetcher}
          plugins={plugins}
          defaultTabs={defaultTabs}
          shouldPersistHeaders={false}
          showPersistHeadersSettings={false}
          defaultEditorToolsVisibility="variables"
          inputValueDeprecation
          schemaDescription
        >
          <GraphiQL.Logo>{null}</GraphiQL.Logo>
          <GraphiQL.Footer>
            <ExampleTokenBar />
          </GraphiQL.Footer>
        </GraphiQL>
      </main>
    </PageLanguageContext>
  );
}
