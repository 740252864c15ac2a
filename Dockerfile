# The build: Python's packages and the pages, each as its lock says.
FROM python:3.13-slim AS build

ENV UV_PYTHON_DOWNLOADS=never \
    UV_COMPILE_BYTECODE=1 \
    UV_LINK_MODE=copy \
    UV_NO_CACHE=1
WORKDIR /src

# The lock is given as constraints: what the project needs to run, in its versions and with its hashes.
COPY pyproject.toml requirements.lock ./
COPY frontend/node.lock frontend/
RUN sed -n '/^uv==/,/# via/p' requirements.lock >uv.lock \
 && pip install --no-cache-dir --require-hashes --requirement uv.lock \
 && uv venv /opt/rostrum \
 && uv pip install --python /opt/rostrum/bin/python --requirement pyproject.toml --constraint requirements.lock \
 && uv pip install --system --require-hashes --requirement frontend/node.lock

COPY . .
RUN python hatch_build.py


FROM python:3.13-slim

RUN useradd --uid 10001 --no-create-home rostrum \
 && install --directory --owner 10001 /data
COPY --from=build /opt/rostrum /opt/rostrum
COPY --from=build /src/app /srv/rostrum/app
COPY --from=build /src/migrations /srv/rostrum/migrations

ENV PATH=/opt/rostrum/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/rostrum
USER 10001
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s \
    CMD ["python", "-c", "from urllib.request import urlopen; urlopen('http://127.0.0.1:8000/healthz', timeout=4)"]
CMD ["python", "-m", "app", "serve", "--ready", "--host", "0.0.0.0", "--port", "8000", "--data", "/data"]
