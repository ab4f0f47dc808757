import { Button, Checkbox, FormControl, TextInput } from "@primer/react";
import { type FormEvent, type ReactElement, useState } from "react";
import { announce } from "../app/announce.ts";
import { FailureView } from "../failure/failure-view.tsx";
import { checkToken } from "./check-token.ts";
import { readHost } from "./host.ts";
import styles from "./target-dialog.module.css";
import type { TargetFieldsProps } from "./target-dialog.tsx";
import { useTarget } from "./target-provider.tsx";
import { tokens } from "./tokens.ts";

type Progress =
  | { readonly kind: "typing" }
  | { readonly kind: "checking" }
  | { readonly kind: "wrong-host" }
  | { readonly kind: "no-token" }
  | { readonly kind: "failed"; readonly error: unknown };

/** The host and the token. What is typed stays in this form until the host has accepted it. */
export function GithubFields({ formId, onChosen }: TargetFieldsProps): ReactElement {
  const { target } = useTarget();
  const [address, setAddress] = useState(target.kind === "github" ? target.host : "github.com");
  const [token, setToken] = useState("");
  const [remember, setRemember] = useState(false);
  const [progress, setProgress] = useState<Progress>({ kind: "typing" });
  const host = readHost(address);
  const known = host !== undefined && tokens.read(host) !== undefined;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (host === undefined) return setProgress({ kind: "wrong-host" });
    const text = token.trim() || tokens.read(host);
    if (text === undefined) return setProgress({ kind: "no-token" });
    setProgress({ kind: "checking" });
    const outcome = await checkToken(host, text);
    if (outcome.kind === "failed") return setProgress(outcome);
    if (token.trim() !== "") tokens.keep(host, text, remember);
    announce(`Requests go to ${host}, as ${outcome.login}.`);
    onChosen({ kind: "github", host });
  };
  const signOut = () => {
    if (host !== undefined) tokens.forget(host);
    setProgress({ kind: "typing" });
    announce("The token is forgotten.");
  };

  return (
    <form id={formId} onSubmit={submit} className={styles["form"]} noValidate>
      <FormControl required>
        <FormControl.Label>Host</FormControl.Label>
        <TextInput
          block
          value={address}
          autoCapitalize="off"
          spellCheck={false}
          onChange={({ target: { value } }) => setAddress(value)}
        />
        <FormControl.Caption>github.com, or a host of GHE.com as octocorp.ghe.com</FormControl.Caption>
        {progress.kind === "wrong-host" && (
          <FormControl.Validation variant="error">
            Tokens go to github.com and to hosts of ghe.com only.
          </FormControl.Validation>
        )}
      </FormControl>
      <FormControl required={!known}>
        <FormControl.Label>Token</FormControl.Label>
        <TextInput
          block
          type="password"
          autoComplete="off"
          spellCheck={false}
          value={token}
          placeholder={known ? "The one that is known" : ""}
          onChange={({ target: { value } }) => setToken(value)}
        />
        <FormControl.Caption>It stays in this page's memory, and goes to this host alone.</FormControl.Caption>
        {progress.kind === "no-token" && (
          <FormControl.Validation variant="error">The API answers nobody without a token.</FormControl.Validation>
        )}
      </FormControl>
      <FormControl>
        <Checkbox checked={remember} onChange={({ target: { checked } }) => setRemember(checked)} />
        <FormControl.Label>Keep it for this tab, over a reload</FormControl.Label>
        <FormControl.Caption>In the tab's sessionStorage, until the tab is closed.</FormControl.Caption>
      </FormControl>
      {known && (
        <div>
          <Button size="small" variant="danger" onClick={signOut}>
            Forget the token of {host}
          </Button>
        </div>
      )}
      <div role="status">{progress.kind === "checking" && `Asking ${host} whose token it is…`}</div>
      {progress.kind === "failed" && <FailureView error={progress.error} what="The token was not accepted" />}
    </form>
  );
}
