"""The window: Qt only. Never SQL, never a formula."""
