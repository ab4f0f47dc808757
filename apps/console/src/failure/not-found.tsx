import { Link } from "@primer/react";
import { Link as RouterLink } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { PageHeading } from "../app/page-heading.tsx";

/** Stands where an address leads nowhere. */
export function NotFound(): ReactElement {
  return (
    <>
      <PageHeading title="There is no such page" />
      <p>
        The console has{" "}
        <Link as={RouterLink} to="/spaces" inline>
          spaces
        </Link>{" "}
        and an{" "}
        <Link as={RouterLink} to="/explorer" inline>
          explorer
        </Link>
        .
      </p>
    </>
  );
}
