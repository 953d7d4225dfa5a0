/** An order that approves rules of this title: what stands in them is norms alone. */
export function rulesAround(title: string, norms: string): string {
  const genitive = title.replace("Правила", "Правил").replace(/^Порядок/, "Порядка").replace(/^Инструкция/, "Инструкции").replace(/^Положение/, "Положения");
  return `
Об утверждении ${genitive}

Приказ Министра культуры Республики Казахстан от 1 июня 2023 года № 45

ПРИКАЗЫВАЮ:

1. Утвердить прилагаемые ${title}.

Министр А. Б.

Утверждены приказом
от 1 июня 2023 года № 45

${title}

Глава 1. Общие положения

1. Правила действуют на территории области.

${norms}
`;
}

export function kazakhRulesAround(title: string, norms: string): string {
  return `
${title} бекіту туралы

Қазақстан Республикасы Мәдениет министрінің 2023 жылғы 1 маусымдағы № 45 бұйрығы

БҰЙЫРАМЫН:

1. Қоса беріліп отырған ${title} бекітілсін.

Министр А. Б.

2023 жылғы 1 маусымдағы
№ 45 бұйрығымен
бекітілген

${title}

1-тарау. Жалпы ережелер

1. Қағидалар облыс аумағында қолданылады.

${norms}
`;
}
