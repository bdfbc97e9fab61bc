"""Statistics from a PostGIS database, and results into it, tried on a real server."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from osgeo import ogr
from qgis.core import (
    Qgis,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerExporter,
)

from eriytymisseuranta.processing.databases import ASIDE
from tests.processing.postgis import OWNER, Server, Unavailable, running_server

MONITOR = {"OUTPUT": "cells", "CHANGE": "change", "INDICES": "indices", "COVERAGE": "coverage"}


@pytest.fixture(scope="session")
def names(server: Server, grids: list[str]) -> list[str]:
    """The grid layers of the training region as tables, in the order of the years."""
    return copy_to(server, grids)


@pytest.fixture
def tables(names: list[str], server: Server, qgis_new_project: None) -> list[QgsVectorLayer]:
    layers = [QgsVectorLayer(source(server, name), name, "postgres") for name in names]
    QgsProject.instance().addMapLayers(layers)
    return layers


def copy_to(server: Server, grids: list[str]) -> list[str]:
    names = []
    for uri in grids:
        name = uri.partition("layername=")[2]
        layer = QgsVectorLayer(uri, name, "ogr")
        done, why = QgsVectorLayerExporter.exportLayer(layer, source(server, name), "postgres", layer.crs())
        assert done == Qgis.VectorExportResult.Success, why
        names.append(name)
    return names


def source(server: Server, table: str) -> str:
    return f'{server.connection} table="public"."{table}" (geom)'


def destinations(server: Server) -> dict[str, str]:
    return {
        name: server.table(table, "geom" if name in ("OUTPUT", "CHANGE") else "") for name, table in MONITOR.items()
    }


def count(server: Server, table: str) -> int:
    return len(server.sql(f"TABLE {table}"))


def existing(server: Server) -> set[str]:
    return {name for (name,) in server.sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")}


@contextmanager
def reader_of(server: Server, table: str) -> Iterator[None]:
    """Keep a table busy: somebody else is in the middle of reading it."""
    program = [str(server.programs / "psql"), "-X", "-h", "127.0.0.1", "-p", str(server.port), "-U", OWNER, OWNER]
    reader = subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert reader.stdin is not None
    assert reader.stdout is not None
    reader.stdin.write(f"BEGIN;\nTABLE {table} LIMIT 1;\n\\echo reading\n")
    reader.stdin.flush()
    while reader.stdout.readline() != "reading\n":
        pass
    try:
        yield
    finally:
        reader.communicate("COMMIT;\n")


def test_tables_in_and_tables_out_are_what_files_give(
    run: Any, server: Server, tables: list[QgsVectorLayer], grids: list[str], tmp_path: Path
) -> None:
    run("monitor", {"LAYERS": tables, **destinations(server)})
    run("monitor", {"LAYERS": grids, "OUTPUT": str(tmp_path / "cells.gpkg")})
    sums = "SELECT year, count(*), sum(population), sum(level), round(sum({})) FROM cells GROUP BY year ORDER BY year"
    file = ogr.Open(str(tmp_path / "cells.gpkg"))
    expected = [[float(row.GetField(at)) for at in range(5)] for row in file.ExecuteSQL(sums.format('1000 * "index"'))]
    found = [[float(value) for value in row] for row in server.sql(sums.format("1000 * index"))]
    assert len(expected) == 3
    assert found == expected
    written = QgsVectorLayer(source(server, "cells"), "cells", "postgres")
    assert written.fields().field("level").comment().startswith("1 = clearly below")
    run("indicators", {"INPUT": written, "OUTPUT": server.table("again")})
    again = server.sql(sums.format("1000 * index").replace("cells", "again"))
    assert [[float(value) for value in row] for row in again] == expected


def test_a_table_is_drawn_for_the_next_reader_as_it_was_for_the_first(
    load: Any, server: Server, tables: list[QgsVectorLayer]
) -> None:
    load("monitor", {"LAYERS": tables, **destinations(server)})
    opened = QgsVectorLayer(source(server, "cells"), "cells", "postgres")
    opened.loadDefaultStyle()
    assert opened.renderer().type() == "RuleRenderer"
    assert server.sql("SELECT count(*) FROM layer_styles WHERE f_table_name = 'cells' AND useasdefault") == [["1"]]


def test_readers_of_the_inputs_are_not_disturbed(run: Any, server: Server, tables: list[QgsVectorLayer]) -> None:
    with reader_of(server, tables[0].name()):
        run("monitor", {"LAYERS": tables, **destinations(server)})
    assert count(server, "cells") > 1000


def test_a_table_that_somebody_is_reading_stays_and_the_run_says_so(
    run: Any, server: Server, tables: list[QgsVectorLayer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("eriytymisseuranta.processing.databases.WAIT", "SET lock_timeout = '200ms'; ")
    run("monitor", {"LAYERS": tables, **destinations(server)})
    server.sql("UPDATE cells SET source = 'of before'")
    with reader_of(server, "cells"), pytest.raises(QgsProcessingException, match=r"public\.cells.*somebody is reading"):
        run("monitor", {"LAYERS": tables, **destinations(server)})
    assert server.sql("SELECT DISTINCT source FROM cells") == [["of before"]]


def test_a_cancelled_run_leaves_the_tables_as_they_were(
    run: Any, listener: Any, server: Server, tables: list[QgsVectorLayer]
) -> None:
    run("monitor", {"LAYERS": tables, **destinations(server)})
    server.sql("UPDATE cells SET source = 'of before'; DROP TABLE change")
    assert run("monitor", {"LAYERS": tables, **destinations(server)}, listener(cancel_at=95)) == {}
    assert server.sql("SELECT DISTINCT source FROM cells") == [["of before"]]
    assert not {name for name in existing(server) if name == "change" or name.endswith(ASIDE)}


@pytest.mark.parametrize("name", ["Upper Case", 'kaava "2020"', "Hervannan heh'hei", "äö" * 25])
def test_names_of_all_kinds_are_written_twice_and_leave_nothing_beside(
    run: Any, server: Server, grids: list[str], name: str
) -> None:
    server.sql('CREATE SCHEMA IF NOT EXISTS "Ää Schema"')
    table = name.replace('"', '\\"')
    destination = f'postgres://{server.connection} table="Ää Schema"."{table}" (geom)'
    for _ in range(2):
        run("importstatistics", {"LAYERS": grids[:1], "OUTPUT": destination})
    written = server.sql("SELECT tablename FROM pg_tables WHERE schemaname = 'Ää Schema'")
    server.sql('DROP SCHEMA "Ää Schema" CASCADE')
    assert written == [[name.encode()[:63].decode(errors="ignore")]]


def test_tables_of_the_users_own_with_like_names_stay(
    run: Any, server: Server, grids: list[str], listener: Any
) -> None:
    heard = listener()
    parameters = {"LAYERS": grids[:1], "OUTPUT": server.table("grid")}
    run("importstatistics", parameters)
    server.sql("CREATE TABLE grid_before AS SELECT 1 AS mine")
    run("importstatistics", parameters, heard)
    assert server.sql("SELECT mine FROM grid_before") == [["1"]]
    assert not any("Aliases" in said for said in heard.said)


def test_who_may_not_write_is_told_so_and_passwords_are_not(run: Any, server: Server, grids: list[str]) -> None:
    server.sql("CREATE ROLE reader LOGIN PASSWORD 'secret'")
    weak = server.table("grid").replace(f"user='{OWNER}'", "user='reader' password='secret'")
    with pytest.raises(QgsProcessingException, match=r"“public\.grid” cannot be written.*does not let you") as error:
        run("importstatistics", {"LAYERS": grids[:1], "OUTPUT": weak})
    assert "secret" not in str(error.value)


def test_views_on_a_table_keep_it(run: Any, server: Server, tables: list[QgsVectorLayer]) -> None:
    run("monitor", {"LAYERS": tables, **destinations(server)})
    server.sql("CREATE VIEW lowest AS SELECT * FROM cells WHERE level = 1")
    with pytest.raises(QgsProcessingException, match=r"public\.cells.*views depend on it \(lowest\)"):
        run("monitor", {"LAYERS": tables, **destinations(server)})
    server.sql("DROP VIEW lowest")
    assert count(server, "cells") > 1000


def test_one_table_for_two_outputs_is_refused_without_telling_the_password(
    run: Any, server: Server, tables: list[QgsVectorLayer]
) -> None:
    twice = server.table("cells").replace("dbname", "password='secret' dbname")
    with pytest.raises(QgsProcessingException, match=r"“public\.cells” is stated for two outputs"):
        run("monitor", {"LAYERS": tables, "OUTPUT": twice, "CHANGE": twice})


def test_a_connection_that_breaks_names_the_table_and_the_next_run_replaces_it(
    run: Any, listener: Any, grids: list[str], qgis_new_project: None
) -> None:
    try:
        with running_server() as dying:
            run("monitor", {"LAYERS": grids, **destinations(dying)})
            rows = count(dying, "cells")
            breaking = listener()
            broken = []

            def stop(percent: float) -> None:
                if percent >= 90 and not broken:
                    broken.append(percent)
                    dying.stop()

            breaking.progressChanged.connect(stop)
            with pytest.raises(QgsProcessingException, match=r"public\.cells.*left incomplete; run the tool again"):
                run("monitor", {"LAYERS": grids, **destinations(dying)}, breaking)
            dying.start()
            assert f"cells{ASIDE}" in existing(dying)
            run("monitor", {"LAYERS": grids, **destinations(dying)})
            assert count(dying, "cells") == rows
            assert not {name for name in existing(dying) if name.endswith(ASIDE)}
    except Unavailable as reason:
        pytest.skip(str(reason))
