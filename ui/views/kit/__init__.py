"""What helps: coping cards, small goals, questions and templates, and whether writing does."""
