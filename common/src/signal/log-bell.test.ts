import { describe, expect, it } from "@jest/globals";
import { LogBell } from "./log-bell";

describe("LogBell", () => {
  it("tells those who listen to the log, and nobody who has stopped", () => {
    const bell = new LogBell();
    const heard: string[] = [];
    bell.listen("register", (number) => heard.push(`one ${number}`));
    const stop = bell.listen("register", (number) => heard.push(`two ${number}`));
    bell.listen("acts", (number) => heard.push(`acts ${number}`));
    bell.ring("register", 1);
    stop();
    bell.ring("register", 2);
    bell.ring("proposals", 7);
    expect(heard).toEqual(["one 1", "two 1", "one 2"]);
  });
});
