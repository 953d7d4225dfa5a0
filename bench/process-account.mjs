import { readFileSync, writeFileSync } from "node:fs";

/** Ticks per second in which Linux counts processor time for user space. */
const TICKS = 100;

/** Processor time of a process so far in milliseconds, its threads included; NaN where the system has no /proc. */
export function processorTime(pid) {
  const text = read(`/proc/${pid}/stat`);
  if (text === null) return NaN;
  // The name of the program stands in brackets and may hold blanks.
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return ((Number(fields[11]) + Number(fields[12])) * 1_000) / TICKS;
}

/** Largest resident memory since the last `forgetPeak`, in megabytes. */
export function peakMemory(pid) {
  const kilobytes = /^VmHWM:\s+(\d+)/m.exec(read(`/proc/${pid}/status`) ?? "")?.[1];
  return kilobytes === undefined ? NaN : Number(kilobytes) / 1_024;
}

/** Counts the peak of a process anew, so that its start does not show. */
export function forgetPeak(pid) {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, "5");
  } catch {
    // Where it may not be written the peak stays that of the whole life.
  }
}

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
