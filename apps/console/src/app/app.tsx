import { BaseStyles } from "@primer/react";
import { ThemeProvider } from "@primer/react/next";
import { RouterProvider } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { Crash } from "../failure/crash.tsx";
import { router } from "../router.tsx";
import { TargetProvider } from "../target/target-provider.tsx";

/** The console: the theme, where requests go, and the page that the address names. */
export function App(): ReactElement {
  return (
    <Crash>
      <ThemeProvider contextOnly>
        <BaseStyles>
          <TargetProvider>
            <RouterProvider router={router} />
          </TargetProvider>
        </BaseStyles>
      </ThemeProvider>
    </Crash>
  );
}
