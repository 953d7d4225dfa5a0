import { Fragment } from "react";

/** A command to copy; it is broken before an option, never inside one. */
export function CommandText({ command }: { readonly command: string }) {
  return (
    <code className="command-text">
      {command.split(/ (?=--\w)/).map((part) => (
        <Fragment key={part}>
          <span>{part}</span>{" "}
        </Fragment>
      ))}
    </code>
  );
}
