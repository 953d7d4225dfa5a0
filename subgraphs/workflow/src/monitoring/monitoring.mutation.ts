import { insertRows } from "@tizilim/common/database/insert-rows";
import { ProblemType } from "@tizilim/common/graphql/finding.type";
import { LocalizedTextInputType } from "@tizilim/common/graphql/localized-text.type";
import { localizedText } from "@tizilim/common/pure/localized-text";
import type { Problem } from "@tizilim/common/pure/problem";
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { mutationCaller } from "../command/mutation-caller";
import { writeOnce } from "../command/write-once";
import type { WorkflowContext } from "../context";
import { sizeRefusals } from "../domain/input-size";
import { followedNumber } from "@tizilim/common/following/followed-log.store";
import { lookAtRegister } from "./look-at-register";
import type { MonitoringRunView } from "./monitoring-run.row";
import { requireQuarters } from "./monitoring.resolver";
import { MonitoringRun } from "./monitoring.type";
import { waitingServices } from "./waiting-services";

@InputType("RecordMonitoringRunInput", { description: "A look at the register as a whole that is to be kept (norm 11)." })
export class RecordMonitoringRunInput {
  @Field(() => String, { description: "The caller's own name of this call: sent again with it, the call is not done again. 1 to 200 characters." })
  idempotencyKey!: string;

  @Field(() => Int, { defaultValue: 4, description: "Quarters without a confirmation that call for a look: 1 to 40." })
  quarters!: number;

  @Field(() => LocalizedTextInputType, { nullable: true, description: "What whoever looks has to say." })
  note?: LocalizedTextInputType | null;
}

@ObjectType("MonitoringRunPayload", { description: "The look as it was recorded.", simpleResolvers: true })
export class MonitoringRunPayload {
  @Field(() => MonitoringRun, { nullable: true, description: "The look; null when refused." })
  run!: MonitoringRunView | null;

  @Field(() => [ProblemType], { description: "Every refusal at once; empty when recorded." })
  problems!: ReadonlyArray<Problem>;
}

interface Answer {
  readonly run: string | null;
  readonly problems: ReadonlyArray<Problem>;
}

@Resolver()
export class MonitoringMutation {
  @Mutation(() => MonitoringRunPayload, { nullable: true, description: "Looks at the whole register now and keeps what is found (norm 11). Needs the role REGISTRAR." })
  async recordMonitoringRun(
    @Arg("input", () => RecordMonitoringRunInput, { description: "The look." }) input: RecordMonitoringRunInput,
    @Ctx() context: WorkflowContext,
  ): Promise<MonitoringRunPayload> {
    const { actor, call } = mutationCaller(context.viewer, "recordMonitoring", input);
    const quarters = requireQuarters(input.quarters, "input.quarters");
    const note = localizedText(input.note?.kk, input.note?.ru);
    await context.fresh();
    const { run, problems } = await writeOnce<Answer>(context.house.database, context.now, call, { run: null }, async (writer) => {
      const tooLong = sizeRefusals({ note });
      if (tooLong.length > 0) return { run: null, problems: tooLong };
      const place = writer.changed();
      const id = `monitoring-run-${place}`;
      const findings = JSON.stringify(await lookAtRegister(writer.query, writer.now, quarters, context.house.policy));
      const waiting = JSON.stringify(await waitingServices(writer.query));
      const revision = await followedNumber(writer.query, "register");
      await insertRows(writer.manager, "monitoring_run", [{ id, place, at: writer.at, recordedBy: actor.person, quarters, revision, noteKk: note?.kk ?? null, noteRu: note?.ru ?? null, findings, waiting }]);
      return { run: id, problems: [] };
    });
    return { run: run === null ? null : await context.monitoringRuns.load(run), problems };
  }
}
