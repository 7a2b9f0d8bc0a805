# UNTESTED: could not be built where it was written.
# The API and the dashboard for a Neo4j server of its own (compose.yaml): no Java inside, NEO4J_URI is required.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY graph-api/package.json graph-api/
COPY dashboard/package.json dashboard/
COPY seeds/package.json seeds/
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:22-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build --chown=node:node /app/package.json ./
COPY --from=build --chown=node:node /app/node_modules node_modules
COPY --from=build --chown=node:node /app/graph-api graph-api
COPY --from=build --chown=node:node /app/dashboard/dist dashboard/dist
COPY --from=build --chown=node:node /app/seeds/data seeds/data
USER node
CMD ["node", "graph-api/dist/main.js"]
