"""What has a window: the dock that compares years."""
