"""What one does in a circle, one verb per module, and what those need of the world outside."""
