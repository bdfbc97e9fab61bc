"""The science of residential differentiation on arrays; never imports QGIS."""
