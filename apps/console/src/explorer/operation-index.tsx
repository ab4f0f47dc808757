import { type Operation, operationsTable } from "@copilot-spaces/types/operations";
import { Label } from "@primer/react";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { searchOfLink } from "./call/explorer-search.ts";
import { methodVariant } from "./call/method-color.ts";
import { prepareCall } from "./call/prepare-call.ts";
import styles from "./operation-index.module.css";

const titles: Readonly<Record<string, string>> = {
  space: "Spaces",
  resource: "Resources",
  collaborator: "Collaborators",
  codespace: "Codespaces",
};

/** All operations, to choose one from. */
export function OperationIndex(): ReactElement {
  const groups = new Map<string, Operation[]>();
  for (const operation of Object.values(operationsTable.operations)) {
    const title = titles[operation.command?.noun ?? ""] ?? "What the tools need beside them";
    groups.set(title, [...(groups.get(title) ?? []), operation]);
  }
  return (
    <>
      <p className={styles["about"]}>Choose an operation, or search for what you want to do: ⌘K or Ctrl+K.</p>
      {[...groups].map(([title, operations]) => (
        <section key={title} className={styles["group"]}>
          <h2>{title}</h2>
          <ul>
            {operations.map((operation) => (
              <li key={operation.id}>
                <Label variant={methodVariant(operation.method)}>{operation.method}</Label>
                <span className={styles["texts"]}>
                  <Link to="/explorer" search={searchOfLink(prepareCall(operation))}>
                    {operation.summary}
                  </Link>
                  <span className={styles["path"]}>{operation.path}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
