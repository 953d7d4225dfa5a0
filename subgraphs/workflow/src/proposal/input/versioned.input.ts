/** Words of what every input of a change has. */
export const EXPECTED_VERSION = "The version that the caller has read: where another stands by now, nothing is done.";
export const PROPOSAL_ID = "Id of the proposal.";
