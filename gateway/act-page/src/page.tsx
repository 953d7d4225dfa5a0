import { useEffect, useState } from "react";
import { initialPageLanguage, rememberPageLanguage } from "../../explorer/src/page-language";
import { ActList } from "./list/act-list";
import { ActPage } from "./act-page";
import { PageHeader } from "./page-header";
import { SpokenLanguage } from "./words/speech";

interface PageProps {
  /** Identifier in the address; empty where it names none. */
  readonly act: string;
}

export function Page({ act }: PageProps) {
  const [language, setLanguage] = useState(initialPageLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
    rememberPageLanguage(language);
  }, [language]);
  return (
    <SpokenLanguage value={language}>
      <PageHeader language={language} onLanguage={setLanguage} skips={act !== ""} />
      <main>{act === "" ? <ActList /> : <ActPage id={act} />}</main>
    </SpokenLanguage>
  );
}
