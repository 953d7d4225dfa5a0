import { describe, expect, it } from "@jest/globals";
import { readChannels } from "./read-channels";

describe("channels", () => {
  it("are those that the text on intake names, in the order of the Law", () => {
    expect(readChannels("веб-портал «электронного правительства» www.egov.kz; услугодатель; Государственная корпорация")).toEqual(["PROVIDER", "STATE_CORPORATION", "EGOV_PORTAL"]);
    expect(readChannels("«электрондық үкімет» веб-порталы; «Азаматтарға арналған үкімет» мемлекеттік корпорациясы")).toEqual(["STATE_CORPORATION", "EGOV_PORTAL"]);
    expect(readChannels("стационарное абонентское устройство, абонентское устройство сотовой связи")).toEqual(["FIXED_DEVICE", "MOBILE_DEVICE"]);
    expect(readChannels("көрсетілетін қызметті беруші, ақпараттандыру объектілері")).toEqual(["PROVIDER", "INFORMATION_OBJECT"]);
  });

  it("are none where no kind of channel is named", () => {
    expect(readChannels("«Қазагромаркетинг» акционерлік қоғамы")).toEqual([]);
  });
});
