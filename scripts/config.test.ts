import { expect, it } from "@jest/globals";
import { processPlans } from "./config";

it("tells gateway, workflow and legal one value of where the subgraphs are, whatever was set before", () => {
  const plans = processPlans("a secret of these tests", { PORT: "5000", SUBGRAPH_URLS: "catalogue=http://elsewhere/graphql" });
  const addresses = "catalogue=http://127.0.0.1:5001/graphql,workflow=http://127.0.0.1:5002/graphql,legal=http://127.0.0.1:5003/graphql,delivery=http://127.0.0.1:5004/graphql";
  expect(plans.gateway).toMatchObject({ port: 5000, environment: { PORT: "5000", SUBGRAPH_URLS: addresses } });
  expect(plans.workflow).toMatchObject({ port: 5002, environment: { PORT: "5002", SUBGRAPH_URLS: addresses } });
  const graph = "http://127.0.0.1:5000/graphql";
  expect([plans.delivery, plans.worker]).toMatchObject([{ port: 5004, environment: { GATEWAY_URL: graph } }, { port: 5005, environment: { GATEWAY_URL: graph } }]);
  expect(plans.legal).toMatchObject({ port: 5003, environment: { PORT: "5003", SUBGRAPH_URLS: addresses } });
});
