import { Button, FormControl, Select } from "@primer/react";
import { type FormEvent, type ReactElement, useState } from "react";
import { announce } from "../app/announce.ts";
import { resetSandbox } from "./sandbox.ts";
import { defaultTarget, sandboxFaults, sandboxLogins, sandboxWorlds } from "./target.ts";
import styles from "./target-dialog.module.css";
import type { TargetFieldsProps } from "./target-dialog.tsx";
import { useTarget } from "./target-provider.tsx";

const people: Readonly<Record<(typeof sandboxLogins)[number], string>> = {
  octocat: "octocat, a member of octo-org",
  defunkt: "defunkt, who runs octo-org",
  "github-user": "github-user, another member",
  monalisa: "monalisa, who belongs to nothing",
};
const worlds: Readonly<Record<(typeof sandboxWorlds)[number], string>> = {
  documentation: "The documentation's spaces",
  "1000": "1,000 further spaces in octo-org",
  "100000": "100,000 further spaces in octo-org",
};
const faults: Readonly<Record<(typeof sandboxFaults)[number], string>> = {
  none: "Nothing",
  slow: "Each answer takes 8 seconds",
  error: "Each answer is a 500",
  "failing-changes": "Each change is answered with a 500",
  html: "Each answer is a page of HTML",
  lost: "No answer arrives",
  "rate-limit": "There were too many requests",
  "codespace-retried": "A codespace comes up 5 seconds later",
};

/** Who one is in the sandbox, what is in it, and what goes wrong. */
export function SandboxFields({ formId, onChosen }: TargetFieldsProps): ReactElement {
  const { target } = useTarget();
  const [draft, setDraft] = useState(target.kind === "sandbox" ? target : defaultTarget);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChosen(draft);
  };
  const reset = () => {
    resetSandbox();
    announce("The sandbox is as it was at first.");
    onChosen(draft);
  };
  return (
    <form id={formId} onSubmit={submit} className={styles["form"]}>
      <FormControl>
        <FormControl.Label>You are</FormControl.Label>
        <Select block value={draft.login} onChange={({ target: { value } }) => setDraft({ ...draft, login: value })}>
          {sandboxLogins.map((login) => (
            <Select.Option key={login} value={login}>
              {people[login]}
            </Select.Option>
          ))}
        </Select>
      </FormControl>
      <FormControl>
        <FormControl.Label>What is in it</FormControl.Label>
        <Select
          block
          value={draft.world}
          onChange={({ target: { value } }) =>
            setDraft({ ...draft, world: sandboxWorlds.find((world) => world === value) ?? draft.world })
          }
        >
          {sandboxWorlds.map((world) => (
            <Select.Option key={world} value={world}>
              {worlds[world]}
            </Select.Option>
          ))}
        </Select>
      </FormControl>
      <FormControl>
        <FormControl.Label>What goes wrong</FormControl.Label>
        <Select
          block
          value={draft.fault}
          onChange={({ target: { value } }) =>
            setDraft({ ...draft, fault: sandboxFaults.find((fault) => fault === value) ?? draft.fault })
          }
        >
          {sandboxFaults.map((fault) => (
            <Select.Option key={fault} value={fault}>
              {faults[fault]}
            </Select.Option>
          ))}
        </Select>
      </FormControl>
      <div>
        <Button size="small" variant="danger" onClick={reset}>
          Forget all changes
        </Button>
      </div>
    </form>
  );
}
