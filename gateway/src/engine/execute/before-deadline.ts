import { LinkFailure } from "@tizilim/common/link/link-failure";

/** Waits for `work` no longer than until `deadline` (epoch milliseconds); then fails as a timeout and lets the work go. */
export function beforeDeadline<T>(work: Promise<T>, deadline: number, now: number): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new LinkFailure("timeout", "the deadline passed")), Math.max(0, deadline - now));
    work.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
