FROM node:20-bookworm-slim AS screens
WORKDIR /build/kiosk-ui
COPY kiosk-ui/package.json kiosk-ui/package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY kiosk-ui ./
RUN npm run build

FROM rust:1.95-bookworm AS service
WORKDIR /build
COPY . .
COPY --from=screens /build/kiosk-ui/dist kiosk-ui/dist
RUN cargo build --release --locked --features bundled-pq

FROM debian:bookworm-slim
RUN useradd --system --create-home --home-dir /var/lib/aanschuif aanschuif
COPY --from=service /build/target/release/aanschuif /usr/local/bin/aanschuif
USER aanschuif
WORKDIR /var/lib/aanschuif
ENV LISTEN=0.0.0.0:8080
EXPOSE 8080
VOLUME /var/lib/aanschuif/data
ENTRYPOINT ["aanschuif"]
CMD ["serve"]
