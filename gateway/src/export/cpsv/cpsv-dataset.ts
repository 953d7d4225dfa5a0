import { both, type Bilingual } from "../../words/bilingual";
import { DATASET_ADDRESS, PUBLISHER_ADDRESS } from "./cpsv-addresses";
import type { CpsvNode } from "./cpsv-node";
import type { CpsvDataset } from "./cpsv-record";
import { taggedText, type TaggedText } from "./tagged-text";

/** RULES-2025 name who keeps the register; whatever is no official register is published by whoever runs this installation. */
const PUBLISHERS: Readonly<Record<"official" | "other", { readonly identifier: string; readonly title: Bilingual }>> = {
  official: { identifier: "authorised-body", title: both("уәкілетті орган", "уполномоченный орган") },
  other: { identifier: "operator", title: both("осы орнатылымды жүргізуші", "владелец этой установки") },
};

const KINDS: Readonly<Record<string, Bilingual>> = {
  OFFICIAL: both("Мемлекеттік көрсетілетін қызметтер тізілімі.", "Реестр государственных услуг."),
  SAMPLE: both("Үлгілік деректер, ресми тізілім емес.", "Образец данных, не официальный реестр."),
  SYNTHETIC: both("Сынау үшін жасалған деректер, ресми тізілім емес.", "Данные, созданные для испытаний, не официальный реестр."),
};

/** The register as a whole: title, description and publisher are mandatory. */
export function cpsvDataset({ kind, name, note }: CpsvDataset): CpsvNode {
  const publisher = PUBLISHERS[kind === "OFFICIAL" ? "official" : "other"];
  return {
    "@id": DATASET_ADDRESS,
    "@type": "Dataset",
    title: taggedText(name),
    description: describe(KINDS[kind], taggedText(note)),
    publisher: { "@id": PUBLISHER_ADDRESS, "@type": "Agent", identifier: publisher.identifier, title: publisher.title },
  };
}

function describe(kind: Bilingual | undefined, note: TaggedText | undefined): TaggedText | undefined {
  return taggedText({ kk: sentences(kind?.kk, note?.kk), ru: sentences(kind?.ru, note?.ru) });
}

function sentences(...parts: ReadonlyArray<string | undefined>): string | null {
  return parts.filter((part) => part !== undefined).join(" ") || null;
}
