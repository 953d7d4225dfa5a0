/** What the bench gave this server process. */
export const settings = JSON.parse(process.argv[2]);
