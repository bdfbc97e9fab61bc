"""A QGIS session with the installed plugin, run by test_plugin.py in a Python of its own.

Arguments: the folder of plugins, an empty profile folder, and modules to hide. Prints what was seen as JSON.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from unittest.mock import MagicMock

plugins, profile, *hidden = sys.argv[1:]
for module in hidden:
    sys.modules[module] = None  # type: ignore[assignment] # an import of it fails

from qgis.core import QgsApplication  # noqa: E402 - after the modules are hidden

application = QgsApplication([], False, profile)
application.initQgis()

import qgis.utils  # noqa: E402 - needs the application

sys.path[:0] = [plugins, str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins")]
qgis.utils.plugin_paths = [plugins]
qgis.utils.iface = iface = MagicMock()
registry = QgsApplication.processingRegistry()


def providers() -> int:
    return [provider.id() for provider in registry.providers()].count("eriytymisseuranta")


qgis.utils.updateAvailablePlugins()
seen = {
    "loaded": qgis.utils.loadPlugin("eriytymisseuranta"),
    "started": qgis.utils.startPlugin("eriytymisseuranta"),
    "providers": [providers()],
    "said": [call.args[1] for call in iface.messageBar().pushWarning.call_args_list],
}
qgis.utils.iface = None  # from here on without a window, which running an algorithm would ask for its map
training = registry.createAlgorithmById("eriytymisseuranta:trainingdata")
if hidden:
    seen["can_execute"], seen["refusal"] = training.canExecute()
else:
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()
    target = str(Path(profile) / "region.gpkg")
    seen["results"] = processing.run(training, {"SIZE": "small", "OUTPUT": target})
    seen["written"] = Path(target).is_file()
seen["unloaded"] = qgis.utils.unloadPlugin("eriytymisseuranta")
seen["providers"].append(providers())
seen["reloaded"] = qgis.utils.loadPlugin("eriytymisseuranta") and qgis.utils.startPlugin("eriytymisseuranta")
seen["providers"].append(providers())
seen["unloaded_again"] = qgis.utils.unloadPlugin("eriytymisseuranta")
print("\n" + json.dumps(seen, default=str))
application.exitQgis()
