import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "graphiql/setup-workers/vite";
import "@graphiql/react/style.css";
import "@graphiql/plugin-doc-explorer/style.css";
import "@graphiql/plugin-history/style.css";
import "@graphiql/plugin-explorer/style.css";
import "graphiql/graphiql.css";
import "./explorer.css";
import { ExplorerPage } from "./explorer-page";

const mount = document.getElementById("explorer");
if (mount) {
  createRoot(mount).render(
    <StrictMode>
      <ExplorerPage />
    </StrictMode>,
  );
}
