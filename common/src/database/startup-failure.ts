/** Why a process cannot start: one line for the operator, without a stack. */
export class StartupFailure extends Error {
  constructor(
    message: string,
    readonly exitCode = 1,
  ) {
    super(message);
    this.name = "StartupFailure";
  }
}
