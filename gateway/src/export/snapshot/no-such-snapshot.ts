/** A snapshot that there is not, and why. */
export class NoSuchSnapshot extends Error {
  constructor(
    /** The register's log ends here, before the number asked for; null: its logs never stood at these numbers together. */
    readonly end: number | null,
  ) {
    super(end === null ? "the logs never stood at these numbers together" : `the register's log ends at ${end}`);
  }
}
