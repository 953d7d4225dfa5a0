/** Issue 2 part 9: how much faster than the stock gateway in the same run, by scenario. */
const FASTER = [
  { variant: "one-process", scenarios: ["one", "twenty"], least: 3 },
  { variant: "http", scenarios: ["one", "twenty"], least: 1.4 },
];
/** Issue 2 part 9: the same SQL for 1, 20 and 100 rows, and at most so many statements. */
const MOST_STATEMENTS = 3;
const OURS = ["one-process", "http"];

/** Every goal that these results can be judged by, met or not; ratios only in a full run. */
export function judgeGoals(results, { quick }) {
  const bodies = results.reduce((sum, { requests }) => sum + requests, 0);
  const wrong = results.filter((result) => result.wrong > 0);
  return [
    {
      title: "every body is right",
      met: wrong.length === 0 && bodies > 0,
      found: wrong.length === 0 ? `${bodies} bodies` : wrong.map(({ variant, scenario, firstWrong, ...each }) => `${variant}/${scenario}: ${each.wrong} wrong, ${firstWrong}`).join("; "),
    },
    ...OURS.flatMap((variant) => constantStatements(variant, results)),
    ...(quick ? [] : FASTER.flatMap((goal) => faster(goal, results))),
  ];
}

function constantStatements(variant, results) {
  const own = results.filter((result) => result.variant === variant);
  if (own.length === 0) return [];
  const counts = own.map(({ statements }) => statements);
  return [
    {
      title: `${own[0].title}: SQL per request the same for ${own.map(({ rows }) => rows).join(", ")} rows, at most ${MOST_STATEMENTS}`,
      met: counts.every((count) => count === counts[0] && count <= MOST_STATEMENTS),
      found: counts.join(", "),
    },
  ];
}

function faster({ variant, scenarios, least }, results) {
  return scenarios.flatMap((scenario) => {
    const result = results.find((each) => each.variant === variant && each.scenario === scenario);
    if (result === undefined || result.timesReference === null) return [];
    return [{ title: `${result.title}: at least ${least}× stock, ${result.question}`, met: result.timesReference >= least, found: `${result.timesReference.toFixed(2)}×` }];
  });
}
