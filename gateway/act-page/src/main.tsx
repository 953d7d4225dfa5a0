import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./styles/page.css";
import "./styles/text.css";
import "./styles/marks.css";
import "./styles/verdicts.css";
import { Page } from "./page";

const mount = document.getElementById("page");
if (mount) {
  createRoot(mount).render(
    <StrictMode>
      <Page act={decodeURIComponent(location.pathname.replace(/^\/acts\/?/, ""))} />
    </StrictMode>,
  );
}
