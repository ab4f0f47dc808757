import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import "./app/styles.css";
import { startTheme } from "./theme/theme.ts";

const element = document.getElementById("root");
if (element === null) throw new Error("index.html has no element #root.");
const root = createRoot(element);
// The colours first: a page that changes them under one's eyes dazzles.
void startTheme().then(() =>
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
