import type { PrintForm, RequestInput } from "@copilot-spaces/reference/print";
import type { Operation } from "@copilot-spaces/types/operations";
import { type ReactElement, useEffect, useState } from "react";
import { useTarget } from "../../target/target-provider.tsx";
import { CopyButton } from "../copy-button.tsx";
import { Tabs } from "../tabs.tsx";
import { type PrintedRequest, printCall } from "./printed-request.ts";
import styles from "./request-forms.module.css";

const forms: readonly { readonly name: PrintForm; readonly label: string; readonly about: string }[] = [
  { name: "curl", label: "curl", about: "Sends the same bytes, with the token of $COPILOT_SPACES_TOKEN." },
  { name: "cps", label: "cps", about: "This project's command line. --print console prints this page's address." },
  { name: "client", label: "Client", about: "A call of @copilot-spaces/client." },
  { name: "hook", label: "Hook", about: "A hook of @copilot-spaces/react." },
  { name: "gh", label: "gh api", about: "GitHub's own command line, with its own token." },
  { name: "fetch", label: "fetch", about: "JavaScript with nothing of ours." },
  { name: "console", label: "Link", about: "Opens this request here. It never holds a token." },
];

/** The request as something to paste: each form sends the same. */
export function RequestForms(call: { readonly operation: Operation; readonly input: RequestInput }): ReactElement {
  const { target } = useTarget();
  const [form, setForm] = useState<PrintForm>("curl");
  const printed = usePrinted(form, call);
  const about = forms.find(({ name }) => name === form)?.about;
  return (
    <div className={styles["forms"]}>
      <Tabs label="Forms of the request" tabs={forms} selected={form} onSelect={setForm} look="pills">
        <div className={styles["printed"]}>
          {printed?.kind === "text" && (
            <>
              <div className={styles["copy"]}>
                <CopyButton text={printed.text} label={`Copy as ${form === "console" ? "link" : form}`} />
              </div>
              <pre className={styles["text"]} data-form={form}>
                {printed.text}
              </pre>
            </>
          )}
          {printed?.kind === "problem" && <p className={styles["problem"]}>It cannot be sent: {printed.message}</p>}
        </div>
      </Tabs>
      <p className={styles["about"]}>
        {about}
        {target.kind === "sandbox" && form !== "console" && " It asks github.com: the sandbox is inside this page."}
      </p>
    </div>
  );
}

/** A request printed; the text before stays until there is a new one. */
function usePrinted(
  form: PrintForm,
  { operation, input }: { readonly operation: Operation; readonly input: RequestInput },
): PrintedRequest | undefined {
  const { target } = useTarget();
  const [printed, setPrinted] = useState<{ readonly form: PrintForm; readonly request: PrintedRequest }>();
  useEffect(() => {
    let wanted = true;
    void printCall(form, { operation, input }, target).then((request) => {
      if (wanted) setPrinted({ form, request });
    });
    return () => {
      wanted = false;
    };
  }, [form, operation, input, target]);
  return printed?.form === form ? printed.request : undefined;
}
