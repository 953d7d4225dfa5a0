import { describedEnum } from "@tizilim/common/graphql/enums";
import type { Receiver } from "../domain/obligations/informing-rules";

export const ObligationReceiverEnum = describedEnum<Receiver>("ObligationReceiver", "Who is to be informed.", {
  CONTACT_CENTRE: "The Single Contact Centre.",
  STATE_CORPORATION: "The State Corporation.",
});
