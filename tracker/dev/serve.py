"""`make run`: prepare the database, the demonstration and the static files, serve, and leave nothing running."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

from tracker.dev import pid_files, shutdown
from tracker.dev.embedded_postgres import ensure_database
from tracker.env import BASE_DIR, DATA_DIR, env

HOST = "127.0.0.1"
PROGRAM = "tracker.dev.serve"
PATIENCE = 60.0


def main() -> None:
    if sys.argv[1:] == ["stop"]:
        print("Stopped." if pid_files.stop_all(DATA_DIR, PROGRAM) else "Nothing of this folder is running.")
        return
    port = env.int("PORT", default=8000)
    shutdown.interrupt_on_signals()
    os.environ.setdefault("LOCAL", "true")
    os.environ.setdefault("SITE_URL", f"http://{HOST}:{port}")
    try:
        with pid_files.recorded(DATA_DIR, port, PROGRAM):
            refuse_busy(port)
            prepare()
            refuse_busy(port)
            serve(port)
    except pid_files.AlreadyRunningError as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        print("Stopped.")
    except subprocess.CalledProcessError as error:
        sys.exit(f"`{' '.join(error.cmd[1:])}` failed; its message stands above.")
    finally:
        shutdown.ignore_signals()


def refuse_busy(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except (OSError, OverflowError) as error:
            sys.exit(
                f"Port {port} cannot be used ({error}). Stop what uses it, or choose another: make run PORT={port + 1}"
            )


def prepare() -> None:
    with shutdown.signals_blocked():
        ensure_database()
    # A second run at the same time, at another port, waits and then finds everything done.
    with pid_files.locked(DATA_DIR / "prepare.lock"):
        for command in (["migrate", "--verbosity=0"], ["demo"], ["collectstatic", "--noinput", "--verbosity=0"]):
            subprocess.run([sys.executable, str(BASE_DIR / "manage.py"), *command], check=True)


def serve(port: int) -> None:
    """Run the web server until it is interrupted. WSGI with threads measured fastest for this work."""
    server = subprocess.Popen(
        [
            *(sys.executable, "-m", "granian", "--interface", "wsgi", "--host", HOST, "--port", str(port)),
            *("--workers", "2", "--blocking-threads", "4", "--log-level", "warning", "tracker.wsgi:application"),
        ],
        cwd=BASE_DIR,
    )
    try:
        wait_for_answer(server, port)
        announce(port)
        sys.exit(server.wait())
    finally:
        shutdown.ignore_signals()
        server.terminate()
        server.wait()


def wait_for_answer(server: "subprocess.Popen[bytes]", port: int) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if server.poll() is not None:
            sys.exit(f"The web server ended with code {server.returncode}; its message stands above.")
        try:
            with urllib.request.urlopen(f"http://{HOST}:{port}/healthz", timeout=5):
                return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.1)
    sys.exit(f"The web server did not answer within {PATIENCE:.0f} seconds.")


def announce(port: int) -> None:
    site = f"http://{HOST}:{port}"
    accounts = (DATA_DIR / "accounts.txt").relative_to(BASE_DIR)
    print(f"\nReady.  Site {site}/   Desk {site}/desk/   API {site}/api/v1/   Guide {site}/api/v1/docs/")
    print(f"Accounts of the desk, with passwords: {accounts}      Ctrl-C stops everything.")
    print("The desk asks for a second factor. In place of a phone: .venv/bin/python manage.py signin_code researcher")
    print("A passkey works at http://localhost, not at 127.0.0.1.\n", flush=True)


if __name__ == "__main__":
    main()
