"""The room in which the plan for a bad moment is written."""
