import type { CollaboratorRole } from "@copilot-spaces/types";
import { TriangleDownIcon } from "@primer/octicons-react";
import { Button } from "@primer/react";
import { lazy, type ReactElement, Suspense, useRef, useState } from "react";
import { labelRole } from "../roles.ts";

const RoleMenu = lazy(async () => ({ default: (await import("./role-menu.tsx")).RoleMenu }));

interface RoleButtonProps {
  /** Whose role it is. */
  readonly name: string;
  readonly role: CollaboratorRole;
  readonly onChoose: (role: CollaboratorRole) => void;
}

/** The role of somebody, and a menu to change it. */
export function RoleButton({ name, role, onChoose }: RoleButtonProps): ReactElement {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const label = `Role of ${name}: ${labelRole(role)}`;
  return (
    <>
      <Button
        ref={button}
        size="small"
        trailingAction={TriangleDownIcon}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {labelRole(role)}
      </Button>
      {open && (
        <Suspense>
          <RoleMenu {...{ role, label, onChoose }} anchorRef={button} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
