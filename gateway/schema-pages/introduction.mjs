/** What the pages say before the schema: in the two state languages and English. */
export const introduction = {
  title: "Tizilim",
  "x-htmlTitle": "Tizilim — схема / schema",
  description: [
    "**Мемлекеттік көрсетілетін қызметтер тізілімінің схемасы.** Сұрауларды [сұраулар бетінде](/) орындауға болады; құралдарға арналған файл: [/schema.graphql](/schema.graphql).",
    "**Схема реестра государственных услуг.** Запросы можно выполнить на [странице запросов](/); файл для инструментов: [/schema.graphql](/schema.graphql).",
    "**Schema of the registry of state services.** Run queries in the [explorer](/); the file for tools is [/schema.graphql](/schema.graphql).",
  ].join("\n\n"),
};
