import { type ReactElement, useState } from "react";
import { PageHeading } from "../app/page-heading.tsx";
import { CodespaceForm } from "./codespace-form.tsx";
import { CodespaceState } from "./codespace-state.tsx";
import styles from "./codespaces-page.module.css";

/** Opens a pull request in the cloud, and shows what becomes of it. */
export function CodespacesPage(): ReactElement {
  // The API lists no codespaces here: those are shown that were made on this page.
  const [made, setMade] = useState<readonly string[]>([]);
  return (
    <div className={styles["page"]}>
      <PageHeading title="Codespaces" />
      <p className={styles["aside"]}>
        A codespace is a development environment in the cloud, made from a pull request.
      </p>
      <CodespaceForm onMade={(name) => setMade((before) => [name, ...before.filter((each) => each !== name)])} />
      {made.map((name) => (
        <CodespaceState key={name} name={name} />
      ))}
    </div>
  );
}
