"""The journal without a window."""
