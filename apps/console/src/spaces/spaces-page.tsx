import { useSpaces } from "@copilot-spaces/react";
import { Heading } from "@primer/react";
import type { ReactElement } from "react";

/** The spaces of an owner. */
export function SpacesPage(): ReactElement {
  const { data } = useSpaces({ org: "octo-org" });
  return (
    <>
      <Heading as="h1">Spaces</Heading>
      <ul>
        {data?.pages
          .flatMap(({ items }) => items)
          .map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
      </ul>
    </>
  );
}
