import { CheckIcon, CopyIcon } from "@primer/octicons-react";
import { IconButton } from "@primer/react";
import { type ReactElement, useEffect, useState } from "react";
import { announce } from "../app/announce.ts";

/** Copies a text. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }): ReactElement {
  const [copied, setCopied] = useState<string>();
  useEffect(() => {
    if (copied === undefined) return;
    const timer = setTimeout(() => setCopied(undefined), 2_000);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => {
        setCopied(text);
        announce("Copied.");
      },
      () => announce("The browser does not allow copying here. Select the text instead."),
    );
  return (
    <IconButton
      icon={copied === text ? CheckIcon : CopyIcon}
      size="small"
      variant="invisible"
      aria-label={label}
      onClick={() => void copy()}
    />
  );
}
