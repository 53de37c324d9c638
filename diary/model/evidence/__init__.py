"""The facts of ketamine and of pain that the diary tells, and the publications they rest on."""
