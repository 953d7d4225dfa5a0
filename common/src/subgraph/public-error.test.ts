import { describe, expect, it, jest } from "@jest/globals";
import { GraphQLError, locatedError } from "graphql";
import { badInput } from "../graphql/registry-error";
import { publicError } from "./public-error";

describe("what leaves of an error", () => {
  it("is all of it where the error was made for the client", () => {
    const report = jest.fn();
    const located = locatedError(badInput("first", "is small"), [], ["services"]);
    expect(publicError(located, report)).toEqual({ message: '"first" is small', path: ["services"], extensions: { code: "BAD_USER_INPUT", argument: "first" } });
    expect(report).not.toHaveBeenCalled();
  });

  it("is the text of GraphQL where document or variables are wrong", () => {
    const report = jest.fn();
    const inner = new GraphQLError('Value "X" does not exist in "Order" enum.');
    for (const fault of [inner, new GraphQLError(`Variable "$o" got invalid value "X"; ${inner.message}`, { originalError: inner })]) {
      expect(publicError(fault, report)).toEqual({ message: fault.message, extensions: { code: "BAD_USER_INPUT" } });
    }
    expect(report).not.toHaveBeenCalled();
  });

  it.each([
    ["an exception", new Error("SELECT secret FROM table")],
    ["an error of GraphQL out of a resolver", new GraphQLError("Enum cannot represent SECRET")],
    ["an error with a code that the catalogue does not have", new GraphQLError("secret", { extensions: { code: "ER_BAD_FIELD" } })],
    ["an inner fault", new GraphQLError("secret", { extensions: { code: "INTERNAL_SERVER_ERROR" } })],
  ])("is only its path for %s, whose text goes to the log", (_what, error) => {
    const report = jest.fn();
    const left = publicError(locatedError(error, [], ["service", "entry"]), report);
    expect(left).toEqual({ message: "the registry could not answer this part", path: ["service", "entry"], extensions: { code: "INTERNAL_SERVER_ERROR" } });
    expect(report).toHaveBeenCalledTimes(1);
  });
});
