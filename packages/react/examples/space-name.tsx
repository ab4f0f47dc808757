"use client";

import { useSpace } from "@copilot-spaces/react";

export function SpaceName() {
  const { data, error, isPending } = useSpace({ org: "octo-org", space_number: 3 });
  if (isPending) return <p>Loading…</p>;
  if (error) return <p>{error.message}</p>;
  return <h1>{data.name}</h1>;
}
