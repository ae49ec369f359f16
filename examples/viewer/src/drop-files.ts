import type { CaseFile } from './case/messages.ts';

/** Lets files be dropped anywhere on the page. */
export function listenForFiles(onFiles: (files: readonly File[]) => void): () => void {
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    document.documentElement.dataset.dropping = '';
  };
  const leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) delete document.documentElement.dataset.dropping;
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    delete document.documentElement.dataset.dropping;
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) onFiles(files);
  };
  document.addEventListener('dragover', over);
  document.addEventListener('dragleave', leave);
  document.addEventListener('drop', drop);
  return () => {
    document.removeEventListener('dragover', over);
    document.removeEventListener('dragleave', leave);
    document.removeEventListener('drop', drop);
  };
}

export async function readFilesWhole(files: readonly File[]): Promise<CaseFile[]> {
  return await Promise.all(files.map(async (file) => ({ name: file.name, bytes: await file.arrayBuffer() })));
}
