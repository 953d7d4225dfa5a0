"use strict";

const { defineConfig, globalIgnores } = require("eslint/config");
const tseslint = require("typescript-eslint");

const NO_DEFAULT_EXPORT = { selector: "ExportDefaultDeclaration", message: "Export by name: a thing is called the same everywhere." };
const NO_ENVIRONMENT = { selector: "MemberExpression[object.name='process'][property.name='env']", message: "Read the environment in a file named config.ts." };
const NO_BARREL = { selector: "ExportAllDeclaration", message: "No barrels: import from the file that has it." };
const NO_PROMISED_FIELD = {
  selector: 'PropertyDefinition[definite=true][key.name!="__typename"]:not(:has(> Decorator))',
  message: "Only a decorated field may promise a value that the constructor does not give.",
};

module.exports = defineConfig(
  globalIgnores(["**/dist/", "**/node_modules/", "gateway/schema-pages/", "coverage/", ".build/", "data/", "docs/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.ts", "**/*.tsx", "**/*.mjs"],
    plugins: { "@typescript-eslint": tseslint.plugin },
    languageOptions: { parser: tseslint.parser },
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", caughtErrorsIgnorePattern: "^_" }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: {
      parserOptions: { project: ["./tsconfig.json", "./gateway/explorer/tsconfig.json", "./gateway/act-page/tsconfig.json"], tsconfigRootDir: __dirname },
    },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      // A decorator's metadata needs its types at run time: those are inline or separate `import type` where they are interfaces.
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports", disallowTypeAnnotations: false }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-require-imports": "error",
      "@typescript-eslint/no-unsafe-assignment": "error",
      "@typescript-eslint/no-unsafe-call": "error",
      "@typescript-eslint/no-unsafe-return": "error",
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "no-restricted-syntax": ["error", NO_DEFAULT_EXPORT, NO_ENVIRONMENT, NO_BARREL, NO_PROMISED_FIELD],
    },
  },
  {
    files: ["**/config.ts"],
    rules: { "no-restricted-syntax": ["error", NO_DEFAULT_EXPORT, NO_BARREL, NO_PROMISED_FIELD] },
  },
);
