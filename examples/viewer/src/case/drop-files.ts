/** Lets files and folders be dropped anywhere on the page. */
export function listenForFiles(onFiles: (files: readonly File[]) => void): () => void {
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    document.documentElement.dataset.dropping = '';
  };
  const leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) delete document.documentElement.dataset.dropping;
  };
  const drop = async (event: DragEvent): Promise<void> => {
    event.preventDefault();
    delete document.documentElement.dataset.dropping;
    // The list is emptied as soon as the event is over, so everything is asked for at once.
    const items = [...(event.dataTransfer?.items ?? [])];
    const entries = items.map((item) => item.webkitGetAsEntry());
    const files = items.map((item) => item.getAsFile());
    const found = await Promise.all(
      entries.map((entry, i) => (entry?.isDirectory ? filesIn(entry as FileSystemDirectoryEntry) : [files[i]])),
    );
    const dropped = found.flat().filter((file) => file instanceof File);
    if (dropped.length > 0) onFiles(dropped);
  };
  const onDrop = (event: DragEvent): void => void drop(event);
  document.addEventListener('dragover', over);
  document.addEventListener('dragleave', leave);
  document.addEventListener('drop', onDrop);
  return () => {
    document.removeEventListener('dragover', over);
    document.removeEventListener('dragleave', leave);
    document.removeEventListener('drop', onDrop);
  };
}

/** The files of a folder that was chosen; folders within and hidden files are left alone. What cannot be read is told when it is read. */
export function ofFolder(files: readonly File[]): File[] {
  return files.filter(({ name, webkitRelativePath }) => !isHidden(name) && webkitRelativePath.split('/').length <= 2);
}

/** In order of their names, so that the order of dropping plays no part. */
export function inOrder(files: readonly File[]): File[] {
  return [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function filesIn(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  // A reader gives a hundred at a time, and at last none.
  for (;;) {
    const more = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (more.length === 0) break;
    entries.push(...more);
  }
  const readable = entries.filter((entry) => entry.isFile && !isHidden(entry.name)) as FileSystemFileEntry[];
  return await Promise.all(
    readable.map((entry) => new Promise<File>((resolve, reject) => entry.file(resolve, reject))),
  );
}

function isHidden(name: string): boolean {
  return name.startsWith('.');
}
