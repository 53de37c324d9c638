# sqlcipher3 has no types of its own; its module is the standard library's with other errors.
