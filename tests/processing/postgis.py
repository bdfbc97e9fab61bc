"""A PostgreSQL server with PostGIS of the tests' own: in a temporary folder, on loopback, gone afterwards."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

OWNER = "postgres"
DEBIAN = Path("/usr/lib/postgresql")
QUICK = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off"


class Unavailable(Exception):  # noqa: N818 - a reason to skip
    """Why there is no server to test against."""


@dataclass(frozen=True)
class Server:
    """A running server and its database."""

    programs: Path
    port: int
    control: tuple[str, ...]
    options: tuple[str, ...]

    @property
    def connection(self) -> str:
        """The part of a data source that names the database."""
        return f"dbname='{OWNER}' host=127.0.0.1 port={self.port} user='{OWNER}' sslmode=disable"

    def table(self, name: str, geometry: str = "geom") -> str:
        """Return the destination of a table as Processing states it."""
        return f'postgres://{self.connection} table="public"."{name}"' + (f" ({geometry})" if geometry else "")

    def start(self) -> None:
        """Start the server and wait until it answers."""
        _call([*self.control, *self.options, "start"])

    def stop(self) -> None:
        """Stop the server at once, as a broken network would."""
        _call([*self.control, "-m", "immediate", "stop"])

    def sql(self, statement: str) -> list[list[str]]:
        """Run a statement and return its rows."""
        program = [str(self.programs / "psql"), "-X", "-A", "-t", "-q", "-v", "ON_ERROR_STOP=1", "-F", "\t"]
        where = ["-h", "127.0.0.1", "-p", str(self.port), "-U", OWNER, "-d", OWNER, "-c", statement]
        found = subprocess.run([*program, *where], check=True, capture_output=True, text=True)
        return [line.split("\t") for line in found.stdout.splitlines()]


@contextmanager
def running_server() -> Iterator[Server]:
    """Start a server, and stop and delete it at the end.

    Raises
    ------
    Unavailable
        Where PostgreSQL or PostGIS is not installed, or does not start.
    """
    programs = _programs()
    folder = Path(tempfile.mkdtemp(prefix="postgis-"))
    try:
        as_owner = _owner(folder)
        data = str(folder / "data")
        _call([*as_owner, str(programs / "initdb"), "-D", data, "-U", OWNER, "-A", "trust", "-E", "UTF8"])
        port = _free_port()
        options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' {QUICK}"
        server = Server(
            programs,
            port,
            (*as_owner, str(programs / "pg_ctl"), "-D", data, "-w"),
            ("-l", str(folder / "log"), "-o", options),
        )
        server.start()
        try:
            server.sql("CREATE EXTENSION postgis")
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path:
    """Return the folder of the newest server whose PostGIS is installed."""
    found = sorted(DEBIAN.glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if not found:
        raise Unavailable("PostgreSQL is not installed (Debian: apt-get install postgresql-postgis)")
    for program in reversed(found):
        if Path(f"/usr/share/postgresql/{program.parts[-3]}/extension/postgis.control").exists():
            return program.parent
    raise Unavailable("PostGIS is not installed (Debian: apt-get install postgresql-postgis)")


def _owner(folder: Path) -> list[str]:
    """Return what runs a program as somebody who may own a server: root may not."""
    if os.getuid() != 0:
        return []
    try:
        owner = pwd.getpwnam(OWNER)
    except KeyError:
        raise Unavailable(f"there is no user “{OWNER}” to run PostgreSQL as") from None
    os.chown(folder, owner.pw_uid, owner.pw_gid)
    return ["runuser", "-u", OWNER, "--"]


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _call(command: list[str]) -> None:
    try:
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, cwd="/")
    except (OSError, subprocess.CalledProcessError) as error:
        raise Unavailable(f"{Path(command[-1]).name}: {getattr(error, 'stderr', '') or error}") from error
