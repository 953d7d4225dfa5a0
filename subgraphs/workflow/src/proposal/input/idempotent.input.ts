/** Words of what every input has. */
export const IDEMPOTENCY_KEY = "The caller's own name of this call: sent again with it, the call is not done again. 1 to 200 characters.";
export const EXPECTED_VERSION = "The version that the caller has read: where another stands by now, nothing is done.";
export const PROPOSAL_ID = "Id of the proposal.";
