"""Files the program ships: icons, themes, fonts, translations, prompts."""
