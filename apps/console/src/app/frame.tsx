import { Link, Outlet } from "@tanstack/react-router";
import type { ReactElement } from "react";

/** What every page has around it. */
export function Frame(): ReactElement {
  return (
    <>
      <header>
        <nav aria-label="Console">
          <Link to="/spaces">Spaces</Link> <Link to="/explorer">Explorer</Link>
        </nav>
      </header>
      <main>
        <Outlet />
      </main>
    </>
  );
}
