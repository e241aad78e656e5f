"""The report for a professional: figures from the vault, as PDF, FHIR, CSV and JSON; no Qt."""
