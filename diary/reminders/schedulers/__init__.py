"""The systems' own schedulers: what stands in their files, and what they are told; nothing here is run or written."""
