"""Tables of a PostGIS database as destinations: what stood there is renamed aside, and back if the run fails.

QGIS writes row batches as they come, each for good, so a table is complete only once all are in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsAbstractDatabaseProviderConnection,
    QgsDataSourceUri,
    QgsProviderConnectionException,
    QgsProviderRegistry,
)

from eriytymisseuranta.core.errors import QT_TRANSLATE_NOOP, InputError

DESTINATION = re.compile(r"(?:postgres|postgis):(?://)?(.*)", re.DOTALL)
"""``postgres:dbname='…' table="schema"."name" (geom)``, as Processing writes it."""
ASIDE = "__eriytymisseuranta_before"
"""Ends the name of what a run puts aside, which nobody gives a table of their own."""
WAIT = "SET lock_timeout = '10s'; "
"""A reader who keeps the table busy must not hold QGIS for ever."""
LONGEST_NAME = 63
"""Bytes that PostgreSQL keeps of a name."""
VIEWS = "SELECT DISTINCT rule.ev_class::regclass::text FROM pg_depend JOIN pg_rewrite rule ON rule.oid = objid "


def is_database(destination: str) -> bool:
    """Tell whether a destination is a table of a PostgreSQL database."""
    return bool(DESTINATION.match(destination))


@dataclass(frozen=True)
class DatabaseTable:
    """One table of a database that a run writes.

    Parameters
    ----------
    connection
        The database, as a data source that names no table.
    """

    connection: str
    schema: str
    name: str

    @classmethod
    def of(cls, destination: str) -> DatabaseTable:
        """Return the table of a destination (see `is_database`)."""
        found = DESTINATION.match(destination)
        uri = QgsDataSourceUri(found.group(1) if found else destination)
        return cls(uri.connectionInfo(False), uri.schema() or "public", uri.table())

    def rows(self) -> int:
        """Return the number of rows in the table.

        Raises
        ------
        InputError
            If the database does not answer.
        """
        try:
            return int(self._run(f"SELECT count(*) FROM {self._quoted()}")[0][0])  # noqa: S608 # nosec B608 - quoted
        except QgsProviderConnectionException as error:
            raise self.unwritable() from error

    def put_aside(self) -> bool:
        """Rename the table, if there is one; return whether there is one to be put back.

        A table already aside is what a broken run left: then the present one is incomplete, and goes.

        Raises
        ------
        InputError
            If the database does not answer or refuses, or views depend on the table.
        """
        try:
            aside = self._exists(self._aside)
            if self._exists(self.name):
                self._refuse_with_views()
                self._run(f"{WAIT}DROP TABLE {self._quoted()}" if aside else self._renaming(self.name, self._aside))
                aside = True
        except QgsProviderConnectionException as error:
            raise self.unwritable() from error
        return aside

    def put_back(self, there: bool) -> bool:
        """Drop what this run wrote and put back what was ``there``; return whether the database still did it."""
        try:
            self._run(f"{WAIT}DROP TABLE IF EXISTS {self._quoted()}")
            if there:
                self._run(self._renaming(self._aside, self.name))
        except QgsProviderConnectionException:
            return False
        return True

    def unwritable(self) -> InputError:
        """Return the error of a table that cannot be written."""
        return InputError(
            QT_TRANSLATE_NOOP(
                "Eriytymisseuranta",
                "The table “{table}” cannot be written: the database does not answer, does not let you, or somebody is "
                "reading the table; try again later or state another table.",
            ),
            table=str(self),
        )

    def drop_aside(self) -> None:
        """Drop what was put aside; it stays where somebody still reads it."""
        try:
            self._run(f"{WAIT}DROP TABLE IF EXISTS {self._quoted(self._aside)}")
        except QgsProviderConnectionException:
            return

    def __str__(self) -> str:
        return f"{self.schema}.{self.name}"

    @property
    def _aside(self) -> str:
        return self.name.encode()[: LONGEST_NAME - len(ASIDE)].decode(errors="ignore") + ASIDE

    def _quoted(self, name: str | None = None) -> str:
        return ".".join(_identifier(part) for part in (self.schema, name or self.name))

    def _renaming(self, old: str, new: str) -> str:
        return f"{WAIT}ALTER TABLE {self._quoted(old)} RENAME TO {_identifier(new)}"

    def _exists(self, name: str) -> bool:
        return bool(self._run(f"SELECT to_regclass({_literal(self._quoted(name))}) IS NOT NULL")[0][0])

    def _refuse_with_views(self) -> None:
        views = self._run(VIEWS + f"WHERE refobjid = {_literal(self._quoted())}::regclass ORDER BY 1")
        if views:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "Eriytymisseuranta",
                    "The table “{table}” cannot be replaced, because views depend on it ({views}); "
                    "drop them or state another table.",
                ),
                table=str(self),
                views=", ".join(str(view) for (view,) in views),
            )

    def _run(self, statement: str) -> list[list[Any]]:
        return list(self._database().executeSql(statement))

    def _database(self) -> QgsAbstractDatabaseProviderConnection:
        found = QgsProviderRegistry.instance().providerMetadata("postgres").createConnection(self.connection, {})
        if not isinstance(found, QgsAbstractDatabaseProviderConnection):
            raise QgsProviderConnectionException(self.connection)
        return found


def incomplete(tables: list[DatabaseTable]) -> InputError:
    """Return the error of tables that a broken connection left incomplete."""
    return InputError(
        QT_TRANSLATE_NOOP(
            "Eriytymisseuranta",
            "The connection to the database broke while the results were written, and “{tables}” is left incomplete; "
            "run the tool again, which replaces it.",
        ),
        tables=", ".join(map(str, tables)),
    )


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _identifier(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
