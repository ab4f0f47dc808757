import { join } from "node:path";

/** The project of what only a rehearsal with `--matrix` needs: nobody else has to install it. */
export const toolsFolder: string = join(import.meta.dirname, "tools");
