import type { ReactElement } from "react";
import type { RecordedRequest } from "./recorder.ts";
import styles from "./request-view.module.css";

interface SentRequestProps {
  readonly request: RecordedRequest;
  readonly summary: string | undefined;
}

/** What was sent, but for the token. */
export function SentRequest({ request, summary }: SentRequestProps): ReactElement {
  const { method, url, headers, body, startedAt } = request;
  return (
    <section aria-label="Sent">
      <h2 className={styles["title"]}>{summary ?? "Request"}</h2>
      <p className={styles["line"]}>
        <strong>{method}</strong> {url}
      </p>
      <p className={styles["aside"]}>Sent at {new Date(startedAt).toLocaleTimeString()}</p>
      <details className={styles["details"]}>
        <summary>Headers and body</summary>
        <pre className={styles["text"]}>
          {Object.entries(headers)
            .map(([name, value]) => `${name}: ${value}`)
            .join("\n")}
          {"\n"}(the token is not kept)
        </pre>
        {body !== undefined && <pre className={styles["text"]}>{readable(body)}</pre>}
      </details>
    </section>
  );
}

/** JSON with line breaks; anything else as it is. */
function readable(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
