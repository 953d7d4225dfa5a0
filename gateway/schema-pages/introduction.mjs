/** What the pages say before the schema: in the two state languages and English. */
export const introduction = {
  title: "Tizilim",
  description: [
    "**Мемлекеттік көрсетілетін қызметтер тізілімінің схемасы.** Сұрауларды [зерттегіште](/) орындап көруге болады; құралдарға арналған файл: [/schema.graphql](/schema.graphql).",
    "**Схема реестра государственных услуг.** Запросы можно выполнить в [обозревателе](/); файл для инструментов: [/schema.graphql](/schema.graphql).",
    "**Schema of the registry of state services.** Run queries in the [explorer](/); the file for tools is [/schema.graphql](/schema.graphql).",
  ].join("\n\n"),
};
