/** The lines of a small order that nobody made, told by its registration: V26000 and the number. */
export function russianOrder(registration: number, more: ReadonlyArray<string> = []): string[] {
  return [
    "Об утверждении Правил учета пасек",
    `Приказ Министра пчеловодства Республики Казахстан от 12 марта 2026 года № ${registration - 90_000}. Зарегистрирован в Министерстве юстиции Республики Казахстан 15 марта 2026 года № ${registration}.`,
    "В соответствии с пунктом 3 Положения о министерстве ПРИКАЗЫВАЮ:",
    "1. Утвердить прилагаемые Правила учета пасек.",
    "2. Настоящий приказ вводится в действие со дня его первого официального опубликования.",
    ...more,
    "Министр    А. Омаров",
  ];
}

export function kazakhOrder(registration: number): string[] {
  return [
    "Омарталарды есепке алу қағидаларын бекіту туралы",
    `Қазақстан Республикасы Ара шаруашылығы министрінің 2026 жылғы 12 наурыздағы № ${registration - 90_000} бұйрығы. Қазақстан Республикасының Әділет министрлігінде 2026 жылғы 15 наурызда № ${registration} болып тіркелді.`,
    "Министрлік туралы ереженің 3-тармағына сәйкес БҰЙЫРАМЫН:",
    "1. Қоса беріліп отырған Омарталарды есепке алу қағидалары бекітілсін.",
    "2. Осы бұйрық алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.",
    "Министр    А. Омаров",
  ];
}

export const plainText = (lines: ReadonlyArray<string>): string => `${lines.join("\n\n")}\n`;

/** The lines as the legal database's page shows them. */
export function pageOf(lines: ReadonlyArray<string>): string {
  const [title, ...others] = lines;
  return `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>${title}</title></head>\n<body><div class="container_alpha"><h1>${title}</h1></div>\n<div class="container_gamma text"><article>\n${others.map((line, at) => `<p id="z${at + 1}">${line}</p>`).join("\n")}\n</article></div></body></html>\n`;
}

/** In windows-1251; letters that it lacks are not expected. */
export function windows1251(text: string): Buffer {
  const codes = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder("windows-1251").decode(Uint8Array.of(byte)), byte]));
  return Buffer.from(
    [...text].map((letter) => {
      const byte = codes.get(letter);
      if (byte === undefined) throw new Error(`windows-1251 has no ${letter}`);
      return byte;
    }),
  );
}
