"""A stand-in for the program: keeps the promises that support.server relies on, and nothing else.

It writes the links, signs in through them, answers /healthz, and shows its sign-in at /me.
"""

import argparse
import json
import os
import subprocess
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class Answers(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/healthz":
            self._answer(200, b"well")
        elif self.path.startswith("/join/"):
            token = self.path.rpartition("/")[2]
            self._answer(303, b"", {"Location": "/me", "Set-Cookie": f"session={token}; Path=/"})
        elif self.path == "/me":
            self._answer(200, (self.headers.get("Cookie") or "nobody").encode())
        elif self.path == "/environment":
            self._answer(200, json.dumps(dict(os.environ)).encode())
        else:
            self._answer(404, b"")

    def _answer(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def write_links(folder: Path, address: str) -> None:
    links = {
        "chair": f"{address}/join/c1",
        "interpreter": {"fr": f"{address}/join/i1"},
        "delegations": {"FRA": f"{address}/join/d1"},
    }
    (folder / "links.json").write_text(json.dumps(links))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("command")
    parser.add_argument("--ready", action="store_true")
    parser.add_argument("--host")
    parser.add_argument("--port", type=int)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--at")
    args = parser.parse_args()
    if os.environ.get("STANDIN_FAILS"):
        sys.exit("no database at that address")
    if args.ready:
        write_links(args.data, f"http://{args.host}:{args.port}")
    print(f"started at {args.at}", flush=True)
    subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
    ThreadingHTTPServer((args.host, args.port), Answers).serve_forever()


if __name__ == "__main__":
    main()
