"""The attacker: whether anybody can work back to a hidden number from what is published."""
