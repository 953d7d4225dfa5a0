import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./styles/page.css";
import "./styles/text.css";
import "./styles/marks.css";
import "./styles/verdicts.css";
import { ActPage } from "./act-page";

const mount = document.getElementById("page");
if (mount) {
  createRoot(mount).render(
    <StrictMode>
      <ActPage id={decodeURIComponent(location.pathname.replace(/^\/acts\//, ""))} />
    </StrictMode>,
  );
}
