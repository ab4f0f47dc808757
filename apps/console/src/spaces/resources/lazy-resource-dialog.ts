import { lazy } from "react";

/** The dialog of a resource, loaded when somebody opens it. */
export const ResourceDialog = lazy(async () => ({ default: (await import("./resource-dialog.tsx")).ResourceDialog }));
