# One image for all processes; docker-compose.yml tells each which of them it is.
FROM node:24-slim AS build
WORKDIR /registry
COPY . .
RUN node scripts/bring-up.mjs build \
 && npm prune --omit=dev --no-audit --no-fund --loglevel=error

FROM node:24-slim
ENV NODE_ENV=production APOLLO_TELEMETRY_DISABLED=1
WORKDIR /registry
COPY --from=build --chown=node:node /registry /registry
USER node
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 CMD ["node", "docker/is-ready.mjs"]
CMD ["node", "gateway/dist/main.js"]
