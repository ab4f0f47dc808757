import { Button, LinkButton } from "@primer/react";
import { createLink, useNavigate, useSearch } from "@tanstack/react-router";
import { type FormEvent, type ReactElement, type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { announce } from "../../app/announce.ts";
import { FailureView } from "../../failure/failure-view.tsx";
import type { ownerLink, spaceLink } from "../links.ts";
import { checkDraft, type DraftProblem, readStep, type StepName, steps } from "./check-draft.ts";
import type { SpaceDraft } from "./draft.ts";
import { InstructionsStep } from "./instructions-step.tsx";
import { LeaveGuard } from "./leave-guard.tsx";
import { NameStep } from "./name-step.tsx";
import { serverProblems } from "./server-problems.ts";
import { SharingStep } from "./sharing-step.tsx";
import { SourcesStep } from "./sources-step.tsx";
import styles from "./space-form.module.css";
import { fieldId } from "./step.tsx";
import { StepNavigation } from "./step-navigation.tsx";

const RouterLinkButton = createLink(LinkButton);

/** How sending went. */
export type SubmitOutcome = { readonly kind: "done" } | { readonly kind: "failed"; readonly error: unknown };

interface SpaceFormProps {
  readonly initial: SpaceDraft;
  readonly isNew: boolean;
  /** Where it was come from. */
  readonly cancel: ReturnType<typeof ownerLink> | ReturnType<typeof spaceLink>;
  readonly onSubmit: (draft: SpaceDraft, leave: () => void) => Promise<SubmitOutcome>;
}

const contents: Readonly<Record<StepName, typeof NameStep>> = {
  name: NameStep,
  instructions: InstructionsStep,
  sources: SourcesStep,
  sharing: SharingStep,
};

/** A space in GitHub's own four steps; the one that is shown is in the address. */
export function SpaceForm({ initial, isNew, cancel, onSubmit }: SpaceFormProps): ReactElement {
  const navigate = useNavigate();
  const { step: wanted } = useSearch({ strict: false });
  const step = readStep(wanted);
  const index = steps.findIndex(({ name }) => name === step);
  const [draft, setDraft] = useState(initial);
  const [problems, setProblems] = useState<readonly DraftProblem[]>([]);
  const [failure, setFailure] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const [saved, setSaved] = useState(false);
  const wrongField = useRef<string>(undefined);
  const goTo = (name: StepName) => void navigate({ to: ".", search: { step: name }, resetScroll: false });
  const next = steps[index + 1];

  const show = (found: readonly DraftProblem[]) => {
    setProblems(found);
    const [first] = found;
    if (first === undefined) return;
    announce(first.text);
    if (first.step === step) return document.getElementById(fieldId(first.field))?.focus();
    // The step that has the field has to be shown first.
    wrongField.current = first.field;
    goTo(first.step);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = checkDraft(draft);
    if (isNew && next !== undefined) {
      const here = found.filter((problem) => problem.step === step);
      return here.length > 0 ? show(here) : goTo(next.name);
    }
    if (found.length > 0) return show(found);
    setSending(true);
    setFailure(undefined);
    const outcome = await onSubmit(draft, () => flushSync(() => setSaved(true)));
    setSending(false);
    if (outcome.kind === "done") return;
    setFailure(outcome.error);
    show(serverProblems(outcome.error));
  };
  const Step = contents[step];
  return (
    <form onSubmit={submit} className={styles["form"]} noValidate>
      <LeaveGuard active={draft !== initial && !saved} />
      <StepNavigation current={step} problems={problems} />
      <Shown step={step} title={steps[index]?.label ?? ""} wrongField={wrongField}>
        <Step
          draft={draft}
          problems={problems.filter((problem) => problem.step === step)}
          isNew={isNew}
          onChange={(change) => {
            setDraft((before) => ({ ...before, ...change }));
            setProblems((before) => before.filter(({ field }) => !(field in change)));
          }}
        />
      </Shown>
      {failure !== undefined && (
        <FailureView error={failure} what={isNew ? "The space was not created" : "The space was not saved"} />
      )}
      <div className={styles["buttons"]}>
        <RouterLinkButton {...cancel} variant="invisible">
          Cancel
        </RouterLinkButton>
        <div className={styles["forward"]}>
          {index > 0 && <Button onClick={() => goTo(steps[index - 1]?.name ?? step)}>Back</Button>}
          {next !== undefined && (
            <Button {...(isNew ? { variant: "primary", type: "submit" } : { onClick: () => goTo(next.name) })}>
              Next: {next.label}
            </Button>
          )}
          {(next === undefined || !isNew) && (
            <Button variant="primary" type="submit" loading={sending}>
              {isNew ? "Create space" : "Save changes"}
            </Button>
          )}
        </div>
      </div>
    </form>
  );
}

interface ShownProps {
  readonly step: StepName;
  readonly title: string;
  /** A field of it that somebody is to be sent to. */
  readonly wrongField: RefObject<string | undefined>;
  readonly children: ReactNode;
}

/** The step that is shown; where somebody goes to another one, its heading gets the focus, or the field that is wrong. */
function Shown({ step, title, wrongField, children }: ShownProps): ReactElement {
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    document.getElementById(wrongField.current === undefined ? "space-step" : fieldId(wrongField.current))?.focus();
    wrongField.current = undefined;
  }, [step, wrongField]);
  return (
    <div className={styles["step"]}>
      <h2 id="space-step" tabIndex={-1} className={styles["title"]}>
        {title}
      </h2>
      {children}
    </div>
  );
}
