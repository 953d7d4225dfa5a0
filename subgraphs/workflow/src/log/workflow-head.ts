/** Table of the end of the workflow's log. */
export const WORKFLOW_HEAD = "workflow_head";
