/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/common/src", "<rootDir>/gateway/src", "<rootDir>/gateway/act-page/src", "<rootDir>/subgraphs", "<rootDir>/scripts", "<rootDir>/tests"],
  testMatch: ["**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "/dist/"],
  modulePathIgnorePatterns: ["/dist/"],
  transform: { "^.+\\.[cm]?[jt]s$": "@swc/jest" },
  transformIgnorePatterns: ["/node_modules/(?!(jose|hyparquet|hyparquet-writer)/)"],
  moduleNameMapper: {
    "^@tizilim/common/(.*)$": "<rootDir>/common/src/$1",
    "^@tizilim/gateway/(.*)$": "<rootDir>/gateway/src/$1",
    "^@tizilim/(catalogue|workflow|legal|delivery)/(.*)$": "<rootDir>/subgraphs/$1/src/$2",
  },
  setupFiles: ["reflect-metadata"],
  maxWorkers: 2,
  // What suites leave behind fills a worker's heap until collecting it takes more time than the tests: it begins anew before that.
  workerIdleMemoryLimit: "1000MB",
  // Only what hangs takes so long: a busy machine fails no test.
  testTimeout: 240000,
};
