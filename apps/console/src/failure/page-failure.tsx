import { Banner, Button } from "@primer/react";
import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { PageHeading } from "../app/page-heading.tsx";

/** Stands where a page broke, or where it could not be loaded. */
export function PageFailure({ error, reset }: ErrorComponentProps): ReactElement {
  const router = useRouter();
  const message = error instanceof Error ? error.message : `${error}`;
  const loading = /dynamically imported module|module script|Failed to fetch/i.test(message);
  const retry = () => {
    // A part that a browser could not load it does not ask for again: the whole page has to.
    if (loading) return location.reload();
    reset();
    void router.invalidate();
  };
  return (
    <>
      <PageHeading title="This page cannot be shown" />
      <Banner
        variant="critical"
        aria-label="Failure"
        title={loading ? "A part of the console could not be loaded" : "Something in this page broke"}
        description={loading ? "Is there a network? A newer version may have taken the place of this one." : message}
        primaryAction={<Button onClick={retry}>{loading ? "Load the page again" : "Try again"}</Button>}
      />
    </>
  );
}
