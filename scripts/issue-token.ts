import { parseArgs } from "node:util";
import { ROLES } from "@tizilim/common/identity/viewer";
import { LocalKeys } from "@tizilim/gateway/identity/local-keys";
import { localKeyFile, registryConfig } from "./config";

const HELP = `npm run token -- --role ROLE [--role ROLE] [--body ID] [--person NAME] [--hours N]

Gives out a token for this installation, signed with the key pair in DATA_DIR. For trials and for an installation
without an identity provider; with AUTH_JWKS_URL set, tokens come from there and this one does not count.

  --role    one of ${ROLES.join(", ")}; may be given more than once
  --body    id of the body (a Provider) that the person acts for
  --person  name of the person; default "local"
  --hours   how long it counts, 1 to 720; default 8

Use it as the header  Authorization: Bearer TOKEN
`;

const HOUR = 3600;

void issue();

async function issue(): Promise<void> {
  const { values } = parseArgs({
    options: {
      role: { type: "string", multiple: true, default: [] },
      body: { type: "string" },
      person: { type: "string", default: "local" },
      hours: { type: "string", default: "8" },
      help: { type: "boolean", default: false },
    },
  });
  const unknown = values.role.filter((role) => !(ROLES as ReadonlyArray<string>).includes(role));
  const hours = Number(values.hours);
  if (values.help || values.role.length === 0 || unknown.length > 0 || !(hours >= 1 && hours <= 720)) {
    if (unknown.length > 0) process.stderr.write(`no such role: ${unknown.join(", ")}\n`);
    process.stdout.write(HELP);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const { dataDir } = registryConfig();
  const keys = await LocalKeys.open(localKeyFile(dataDir));
  const now = Math.floor(Date.now() / 1000);
  const claims = { roles: values.role, ...(values.body === undefined ? {} : { body: values.body }) };
  process.stdout.write(`${await keys.sign(claims, values.person, now, now + hours * HOUR)}\n`);
}
