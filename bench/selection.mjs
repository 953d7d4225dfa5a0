/** The main query of the benchmark, as issue 2 gives it. */
export const selection = "code name { kk ru } provider { name { ru } } fee { kind } forms governingAct { id title { ru } number date }";
