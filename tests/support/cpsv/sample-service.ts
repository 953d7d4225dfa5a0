import type { CpsvAct, CpsvDataset, CpsvProvider, WholeService } from "@tizilim/gateway/export/cpsv/cpsv-record";

export const PUBLIC_URL = "https://registry.example";

export const MINISTRY: CpsvProvider = { id: "provider-1", name: { kk: "Әділет министрлігі", ru: "Министерство юстиции" }, kinds: ["CENTRAL_STATE_BODY"], bin: "160440007161", region: null };
export const AKIMAT: CpsvProvider = { id: "provider-2", name: { kk: "Алматы әкімдігі", ru: "Акимат Алматы" }, kinds: ["LOCAL_BODY_CITY"], bin: null, region: "KZ-75" };
export const COMPANY: CpsvProvider = { id: "provider-3", name: { kk: null, ru: "ТОО «Пример»" }, kinds: ["LEGAL_ENTITY"], bin: null, region: null };

export const ACT: CpsvAct = {
  actId: "V2000020192", kind: "ORDER", title: { kk: "Қағидалар", ru: "Правила" }, number: "39/НҚ", date: "2020-01-31", status: "AMENDED", url: "https://adilet.zan.kz/rus/docs/V2000020192",
};
export const LAW: CpsvAct = { actId: "Z1300000088", kind: "LAW", title: { kk: null, ru: "О государственных услугах" }, number: "88-V", date: "2013-04-15", status: "IN_FORCE", url: null };

/** A service of whose record everything is known. */
export const SERVICE: WholeService = {
  code: "00101001",
  name: { kk: "Рұқсат беру", ru: "Выдача разрешения" },
  category: "STATE_SERVICE",
  status: "IN_FORCE",
  recipients: ["NATURAL_PERSON", "LEGAL_ENTITY"],
  recipientNote: { kk: "шетелдіктер", ru: "иностранцы" },
  intake: [{ kk: "Мемлекеттік корпорация", ru: "Государственная корпорация" }],
  channels: ["PROVIDER", "EGOV_PORTAL"],
  fee: { kind: "MIXED", description: null },
  forms: ["ELECTRONIC_FULL", "PAPER"],
  term: { kk: "5 жұмыс күні", ru: "5 рабочих дней" },
  subtypes: [
    { name: { kk: "Алғашқы", ru: "Первичная" }, fee: { kind: "FREE", description: null } },
    { name: { kk: "Қайта", ru: "Повторная" }, fee: { kind: "PAID", description: { kk: "0,5 АЕК", ru: "0,5 МРП" } } },
  ],
  replaces: "00101000",
  replacedBy: null,
  validFrom: "2026-01-01",
  validTo: null,
  section: { code: "001", name: { kk: "Құжаттандыру", ru: "Документирование" } },
  subsection: { code: "00101", name: { kk: "Тұру", ru: "Проживание" } },
  provider: AKIMAT,
  responsibleBody: MINISTRY,
  governingAct: ACT,
  entry: { recordedAt: "2026-01-02T03:04:05.000000Z" },
  actLinks: { nodes: [{ role: "GOVERNS", act: ACT }, { role: "BASIS", act: LAW }, { role: "MENTIONS", act: { ...LAW, actId: "Z1500000001" } }] },
};

export const DATASET: CpsvDataset = { kind: "OFFICIAL", name: { kk: "Тізілім", ru: "Реестр" }, source: "", note: null };
