"""Runs the notebook on stdin in its kernel, in the folder named, and writes it with its outputs to stdout."""
import sys
from queue import Empty

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionComplete
from nbclient.util import ensure_async


class PatientClient(NotebookClient):
    """Deno may tell a result after it has said that it is idle, and then nbclient no longer listens."""

    async def _async_poll_output_msg(self, parent_msg_id, cell, cell_index):
        await super()._async_poll_output_msg(parent_msg_id, cell, cell_index)
        while True:
            try:
                late = await ensure_async(self.kc.iopub_channel.get_msg(timeout=0.3))
            except Empty:
                return
            if late["parent_header"].get("msg_id") != parent_msg_id:
                continue
            try:
                self.process_message(late, cell, cell_index)
            except CellExecutionComplete:
                pass


folder = sys.argv[1]
notebook = nbformat.reads(sys.stdin.read(), as_version=4)
client = PatientClient(
    notebook,
    kernel_name="deno",
    timeout=120,
    startup_timeout=120,
    iopub_timeout=60,
    raise_on_iopub_timeout=True,
    record_timing=False,
    resources={"metadata": {"path": folder}},
)
client.execute()
# The kernel says which TypeScript it has; that is no part of what was found.
notebook.metadata.pop("language_info", None)
sys.stdout.write(nbformat.writes(notebook))
