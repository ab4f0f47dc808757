import type { Owner } from "@copilot-spaces/react";
import { OrganizationIcon, PersonIcon } from "@primer/octicons-react";
import type { ReactElement } from "react";

/** Tells an organization from a person. Avatars would be requests to another host. */
export function OwnerIcon({ owner, size = 16 }: { readonly owner: Owner; readonly size?: number }): ReactElement {
  return owner.org === undefined ? <PersonIcon size={size} /> : <OrganizationIcon size={size} />;
}
