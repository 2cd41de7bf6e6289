"""`make run`: prepare the database, the demonstration and the static files, serve, and leave nothing running."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from types import FrameType

import psutil

from tracker.embedded_postgres import ensure_database
from tracker.env import BASE_DIR, DATA_DIR, env

HOST = "127.0.0.1"
PID_FILE = DATA_DIR / "serve.pid"
PATIENCE = 60.0


def main() -> None:
    if sys.argv[1:] == ["stop"]:
        sys.exit(stop())
    port = env.int("PORT", default=8000)
    refuse_busy(port)
    signal.signal(signal.SIGTERM, interrupt)
    DATA_DIR.mkdir(exist_ok=True)
    PID_FILE.write_text(str(os.getpid()))
    os.environ.setdefault("SITE_URL", f"http://{HOST}:{port}")
    try:
        ensure_database()
        for command in (["migrate", "--verbosity=0"], ["demo"], ["collectstatic", "--noinput", "--verbosity=0"]):
            subprocess.run([sys.executable, str(BASE_DIR / "manage.py"), *command], check=True)
        serve(port)
    except KeyboardInterrupt:
        print("Stopped.")
    except subprocess.CalledProcessError as error:
        sys.exit(f"`{' '.join(error.cmd[1:])}` failed; its message stands above.")
    finally:
        PID_FILE.unlink(missing_ok=True)


def interrupt(number: int, frame: FrameType | None) -> None:
    """End on SIGTERM as on Ctrl-C, so that the servers started here are ended too."""
    raise KeyboardInterrupt


def refuse_busy(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            sys.exit(f"Port {port} is in use. Stop what uses it (`make stop` if it is ours), or: make run PORT=8001")


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
    print(f"Accounts of the desk, with passwords: {accounts}      Ctrl-C stops everything.\n", flush=True)


def stop() -> int:
    """End the `make run` of this folder; 0 also if there was none."""
    process = running(PID_FILE)
    if process is None:
        print("Nothing of this folder is running.")
        return 0
    process.terminate()
    process.wait(timeout=30)
    print("Stopped.")
    return 0


def running(pid_file: Path) -> psutil.Process | None:
    """The process that the file names, if it is alive and ours: numbers of processes are used again."""
    try:
        process = psutil.Process(int(pid_file.read_text()))
        return process if "tracker.serve" in process.cmdline() else None
    except (FileNotFoundError, ValueError, psutil.NoSuchProcess):
        return None


if __name__ == "__main__":
    main()
