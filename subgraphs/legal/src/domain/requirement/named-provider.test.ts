import { describe, expect, it } from "@jest/globals";
import { namedProvider } from "./named-provider";

describe("of a sentence, its subject is the provider", () => {
  it.each([
    ["Лицензию выдает управление архитектуры", "Управление архитектуры"], ["Управление архитектуры выдает лицензию.", "Управление архитектуры"], ["Государственную услугу оказывают акиматы районов", "Акиматы районов"],
    ["Управление архитектуры (далее – услугодатель)", "Управление архитектуры"],
  ])("in Russian: %s", (words, provider) => {
    expect(namedProvider(words, "RU")).toBe(provider);
  });

  it.each([
    ["Рұқсатты аудан әкімдіктері береді", "Аудан әкімдіктері"], ["Аудан әкімдіктері мемлекеттік қызметті көрсетеді.", "Аудан әкімдіктері"], ["Аудан әкімдіктері", "Аудан әкімдіктері"],
  ])("in Kazakh: %s", (words, provider) => {
    expect(namedProvider(words, "KK")).toBe(provider);
  });
});
