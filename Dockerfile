# reachspec as a container: `docker run --rm -v "$PWD:/work:ro" IMAGE test .`
#
# Nothing is run while it is built, so that it is built for every platform alike; dist/ holds all that the command needs. There is no
# shell in it, and no git: roots of the form {git: REF} and `diff git:REF` are errors that say so.

FROM gcr.io/distroless/nodejs24-debian13:nonroot@sha256:774b7d020b24214835769e24c3544835526cd0288f0b094eae48e8b2c2429a79 AS slim
LABEL org.opencontainers.image.title="reachspec" \
      org.opencontainers.image.description="Proves, before a merge, who can reach whom in a Kubernetes cluster." \
      org.opencontainers.image.source="https://github.com/reachspec/reachspec" \
      org.opencontainers.image.licenses="Apache-2.0"
COPY LICENSE package.json /reachspec/
COPY dist /reachspec/dist
USER 65532:65532
WORKDIR /work
ENTRYPOINT ["/nodejs/bin/node", "/reachspec/dist/cli.js"]

FROM docker.io/alpine/helm:3.19.0@sha256:aef9b56f64e866207d9591d0abd8f6d767b36aadd12edf68f8a719716d9d29c9 AS helm
FROM registry.k8s.io/kustomize/kustomize:v5.8.1@sha256:899fcd3bc898160e62bcaf82932b0cb29ba38d16272353db2e7acbba82129429 AS kustomize

# The same with the programs that roots for Helm and kustomize need.
FROM slim AS renderers
COPY --from=helm /usr/bin/helm /usr/local/bin/helm
COPY --from=kustomize /app/kustomize /usr/local/bin/kustomize

# Built where no target is named.
FROM slim
