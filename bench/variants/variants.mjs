import { bareSql } from "./bare-sql.mjs";
import { hiveGateway } from "./hive-gateway.mjs";
import { oursInOneProcess } from "./ours-in-one-process.mjs";
import { oursOverHttp } from "./ours-over-http.mjs";
import { stockGateway } from "./stock-gateway.mjs";

/**
 * What is measured, each in a file of its own. `start(ground)` gives the address, the processes whose time and memory
 * count, the counter of SQL statements, and the way to end it; null when it cannot run here, told by `ground.leftOut`.
 */
export const variants = [oursInOneProcess, oursOverHttp, stockGateway, hiveGateway, bareSql];
