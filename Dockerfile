FROM python:3.11-slim AS build
WORKDIR /app
COPY requirements.txt .
RUN python -m venv /venv && /venv/bin/pip install --no-cache-dir --require-hashes -r requirements.txt
COPY . .
RUN DATABASE_URL=postgresql://nobody@localhost/none SECRET_KEY=build STATIC_ROOT=/static \
    /venv/bin/python -m django collectstatic --noinput --settings tracker.settings

FROM python:3.11-slim
RUN useradd --system --uid 10001 --home-dir /app tracker
WORKDIR /app
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 STATIC_ROOT=/static DJANGO_SETTINGS_MODULE=tracker.settings
COPY --from=build /venv /venv
COPY --from=build /static /static
COPY --from=build /app /app
USER tracker
EXPOSE 8000
CMD ["granian", "--interface", "wsgi", "--host", "0.0.0.0", "--port", "8000", "--workers", "2", "--blocking-threads", "4", "tracker.wsgi:application"]
