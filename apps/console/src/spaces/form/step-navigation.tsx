import { AlertFillIcon } from "@primer/octicons-react";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { type DraftProblem, type StepName, steps } from "./check-draft.ts";
import styles from "./space-form.module.css";

interface StepNavigationProps {
  readonly current: StepName;
  readonly problems: readonly DraftProblem[];
}

/** The way to each step. */
export function StepNavigation({ current, problems }: StepNavigationProps): ReactElement {
  return (
    <nav aria-label="Steps">
      <ol className={styles["steps"]}>
        {steps.map(({ name, label }, index) => (
          <li key={name}>
            <Link
              to="."
              search={{ step: name }}
              resetScroll={false}
              className={styles["link"]}
              aria-current={name === current ? "step" : undefined}
            >
              <span className={styles["index"]}>{index + 1}</span>
              {label}
              {problems.some(({ step }) => step === name) && <AlertFillIcon aria-label="has a problem" />}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
