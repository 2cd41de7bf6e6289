# Two images: `web` answers, `front` holds the certificate. Neither runs as root.

FROM python:3.13-slim AS packages
COPY requirements.txt .
RUN python -m venv /venv && /venv/bin/pip install --no-cache-dir --require-hashes -r requirements.txt

FROM python:3.13-slim AS web
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 STATIC_ROOT=/static
COPY --from=packages /venv /venv
WORKDIR /app
COPY . .
# Settings want an address and a key; collecting files uses neither.
RUN python -m tracker.dev.messages compile \
    && DATABASE_URL=postgresql://nobody@localhost/none SECRET_KEY=unused python manage.py collectstatic --noinput \
    && useradd --system --uid 10001 --no-create-home tracker \
    && mkdir --mode=0700 /media && chown tracker /media
USER tracker
EXPOSE 8000
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s \
    CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000/healthz', timeout=4)"]
CMD ["granian", "--interface", "wsgi", "--host", "0.0.0.0", "--port", "8000", "--workers", "2", "--blocking-threads", "4", \
     "--no-access-log", "--log-level", "warning", "tracker.wsgi:application"]

FROM caddy:2 AS front
ENV XDG_DATA_HOME=/certificates XDG_CONFIG_HOME=/configuration
RUN adduser -S -D -H -u 10001 front && mkdir /certificates /configuration && chown front /certificates /configuration
COPY deploy/Caddyfile /etc/caddy/Caddyfile
USER front
