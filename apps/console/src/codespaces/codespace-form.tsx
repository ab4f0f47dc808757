import { operationMutationOptions, useCopilotSpacesClient } from "@copilot-spaces/react";
import { Button, FormControl, TextInput } from "@primer/react";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, type ReactElement, useRef, useState } from "react";
import { FailureView } from "../failure/failure-view.tsx";
import { notices } from "../notice/notice.ts";
import { runAction } from "../notice/run-action.ts";
import { readReference } from "../spaces/resources/read-reference.ts";
import { type CodespaceOptions, checkOptions, codespaceBody, emptyOptions, type OptionName } from "./codespace-body.ts";
import { CodespaceOptionFields } from "./codespace-option-fields.tsx";
import styles from "./codespaces-page.module.css";

type Progress =
  | { readonly kind: "typing" }
  | { readonly kind: "wrong-address" }
  | { readonly kind: "wrong-options"; readonly problems: ReadonlyMap<OptionName, string> }
  | { readonly kind: "sending" }
  | { readonly kind: "failed"; readonly error: unknown };

/** Asks for a pull request, and for how the codespace should be. */
export function CodespaceForm({ onMade }: { readonly onMade: (name: string) => void }): ReactElement {
  const client = useCopilotSpacesClient();
  const { mutateAsync } = useMutation(
    operationMutationOptions(client, "POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"),
  );
  const field = useRef<HTMLInputElement>(null);
  const [address, setAddress] = useState("");
  const [options, setOptions] = useState<CodespaceOptions>(emptyOptions);
  const [progress, setProgress] = useState<Progress>({ kind: "typing" });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const reference = readReference(address);
    if (reference?.kind !== "name" || reference.number === undefined) {
      field.current?.focus();
      return setProgress({ kind: "wrong-address" });
    }
    const problems = checkOptions(options);
    if (problems.size > 0) return setProgress({ kind: "wrong-options", problems });
    const { owner, repo, number: pull_number } = reference;
    const body = codespaceBody(options);
    setProgress({ kind: "sending" });
    const outcome = await runAction({
      run: () => mutateAsync({ path: { owner, repo, pull_number }, ...(body !== undefined && { body }) }),
      done: `A codespace of ${owner}/${repo}#${pull_number} is being made.`,
      failed: "No codespace was made.",
    });
    if (outcome.kind === "failed") {
      notices.dismiss();
      return setProgress(outcome);
    }
    setProgress({ kind: "typing" });
    onMade(outcome.result.name);
  };
  return (
    <form onSubmit={submit} className={styles["form"]} noValidate>
      <FormControl required>
        <FormControl.Label>Pull request</FormControl.Label>
        <TextInput
          ref={field}
          block
          value={address}
          autoCapitalize="off"
          spellCheck={false}
          onChange={({ target: { value } }) => {
            setAddress(value);
            setProgress({ kind: "typing" });
          }}
        />
        <FormControl.Caption>octocat/Hello-World#1, or its address</FormControl.Caption>
        {progress.kind === "wrong-address" && (
          <FormControl.Validation variant="error">
            Name a pull request: owner/repository#number, or its address.
          </FormControl.Validation>
        )}
      </FormControl>
      <CodespaceOptionFields
        options={options}
        problems={progress.kind === "wrong-options" ? progress.problems : new Map()}
        onChange={(change) => setOptions({ ...options, ...change })}
      />
      {progress.kind === "failed" && <FailureView error={progress.error} what="No codespace was made" />}
      <div>
        <Button type="submit" variant="primary" loading={progress.kind === "sending"}>
          Create codespace
        </Button>
      </div>
    </form>
  );
}
