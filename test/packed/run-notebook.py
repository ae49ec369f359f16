"""Runs the notebook on stdin in its kernel, in the folder named, and writes it with its outputs to stdout."""
import sys

import nbformat
from nbclient import NotebookClient

folder = sys.argv[1]
notebook = nbformat.reads(sys.stdin.read(), as_version=4)
client = NotebookClient(
    notebook,
    kernel_name="deno",
    timeout=120,
    startup_timeout=120,
    record_timing=False,
    resources={"metadata": {"path": folder}},
)
client.execute()
# The kernel says which TypeScript it has; that is no part of what was found.
notebook.metadata.pop("language_info", None)
sys.stdout.write(nbformat.writes(notebook))
