import { mutationCaller } from "../command/mutation-caller";
import { writeOnce } from "../command/write-once";
import type { DeliveryContext } from "../context";
import { pauseEndpoint, resumeEndpoint, type Changed } from "../domain/act-on-endpoint";
import type { EndpointStanding } from "../domain/endpoint-standing";
import { sinceProblems } from "../domain/save-endpoint";
import { askedOfGraph } from "../graph/graph-facts";
import { endpointToChange, refused } from "./change-endpoint";
import type { EndpointPayload } from "./endpoint-payload.type";
import type { EndpointActionInput } from "./endpoint.input";
import { standingOf } from "./endpoint.row";
import { deleteEndpoint, updateStanding } from "./stored-endpoint.store";
import { toldEndpoint } from "./told-endpoint";

type Action = "pauseEndpoint" | "resumeEndpoint" | "deleteEndpoint";

/** One step with an endpoint: decided, written once, and told as it stands then. */
export async function actOnEndpoint(context: DeliveryContext, action: Action, input: EndpointActionInput): Promise<EndpointPayload> {
  const { house, now, viewer } = context;
  const { person, call } = mutationCaller(viewer, action, input);
  const since = action === "resumeEndpoint" ? (input.sinceNumber ?? null) : null;
  const end = since === null ? () => 0 : await askedOfGraph(() => house.end.read());
  const answer = await writeOnce(house.database, now, call, input.id, async (writer) => {
    const found = await endpointToChange(writer, input, viewer);
    const wrongNumber = sinceProblems(since, end());
    if (!("id" in found)) return refused([...found, ...wrongNumber]);
    if (wrongNumber.length > 0) return refused(wrongNumber);
    if (action === "deleteEndpoint") await deleteEndpoint(writer, found, person);
    else {
      const changed = decided(action, standingOf(found), since);
      if ("refused" in changed) return refused(changed.refused);
      await updateStanding(writer, found, changed.standing, person);
    }
    return { endpoint: found.id, key: null, problems: [] };
  });
  return toldEndpoint(context, answer, action === "deleteEndpoint");
}

function decided(action: Exclude<Action, "deleteEndpoint">, standing: EndpointStanding, since: number | null): Changed {
  return action === "pauseEndpoint" ? pauseEndpoint(standing) : resumeEndpoint(standing, since);
}
