"""From cells to plans: areas, housing and what a plan would do."""
