# A tag and no digest: a build takes the base with the fixes that are there by then, and nobody here would bring a digest up to date.
# Whoever needs the same base again builds with --build-arg NODE_IMAGE=node:24-slim@sha256:…
ARG NODE_IMAGE=node:24-slim

# Compiles, with everything that this needs; nothing of this stage but its results goes further.
FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json ./
# Threat: a script of a package that runs while the image is made. None is needed.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY scripts scripts
COPY schema schema
COPY src src
RUN npm run build

FROM ${NODE_IMAGE} AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

# Nothing is written to at run time, so the root file system may be read-only.
FROM ${NODE_IMAGE}
# Production has no appliance by default: SPS_URL must be given, SPS_URL=demo for the demo appliance.
# Threat: behind a proxy that rewrites Host, nothing would tell that the browser is not on this machine.
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=4000 \
    COOKIE_SECURE=always
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json ./
# dist/schema/sources.js reads the authored schema beside dist.
COPY schema schema
USER node
EXPOSE 4000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# What an operation reads lives as long as the operation: a young generation that holds several of them is collected half as often.
CMD ["node", "--max-semi-space-size=32", "dist/main.js"]
